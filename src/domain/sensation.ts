import type { State } from './state.ts';

export const regions = ['head', 'face', 'throat', 'chest', 'back', 'belly', 'limbs', 'skin', 'whole', 'sleep'] as const;
export type Region = (typeof regions)[number];

type Entry = {
  id: string;
  region: Region;
  /** Folk association, never a measurement: it orders the choices and infers nothing. */
  listedWith: readonly State[];
  /** Belongs to a day rather than to a moment. */
  daily?: true;
};

/** The vocabulary. An id never changes its meaning; labels are in the message files. */
export const sensations = [
  // head
  { id: 'head.ache', region: 'head', listedWith: ['sympathetic', 'dorsal'] },
  { id: 'head.light', region: 'head', listedWith: ['dorsal', 'freeze'] },
  { id: 'head.dizzy', region: 'head', listedWith: ['sympathetic', 'dorsal'] },
  { id: 'head.fog', region: 'head', listedWith: ['dorsal'] },
  { id: 'head.racing', region: 'head', listedWith: ['sympathetic', 'freeze'] },
  { id: 'head.memory', region: 'head', listedWith: ['dorsal'] },
  { id: 'sinus.pressure', region: 'head', listedWith: [], daily: true },
  // face
  { id: 'face.soft', region: 'face', listedWith: ['ventral', 'play'] },
  { id: 'face.jaw', region: 'face', listedWith: ['sympathetic', 'freeze'] },
  { id: 'eyes.scan', region: 'face', listedWith: ['sympathetic'] },
  { id: 'eyes.blur', region: 'face', listedWith: ['freeze', 'dorsal'] },
  { id: 'ears.ring', region: 'face', listedWith: ['sympathetic'] },
  { id: 'ears.loud', region: 'face', listedWith: ['sympathetic'] },
  // throat
  { id: 'throat.tight', region: 'throat', listedWith: ['sympathetic', 'freeze'] },
  { id: 'throat.dry', region: 'throat', listedWith: ['sympathetic'] },
  { id: 'voice.easy', region: 'throat', listedWith: ['ventral'] },
  { id: 'voice.stuck', region: 'throat', listedWith: ['freeze', 'dorsal'] },
  // chest
  { id: 'heart.race', region: 'chest', listedWith: ['sympathetic', 'play'] },
  { id: 'heart.steady', region: 'chest', listedWith: ['ventral', 'stillness'] },
  { id: 'chest.tight', region: 'chest', listedWith: ['sympathetic', 'freeze'] },
  { id: 'chest.warm', region: 'chest', listedWith: ['ventral'] },
  { id: 'chest.hollow', region: 'chest', listedWith: ['dorsal'] },
  { id: 'breath.short', region: 'chest', listedWith: ['sympathetic'] },
  { id: 'breath.shallow', region: 'chest', listedWith: ['sympathetic'] },
  { id: 'breath.held', region: 'chest', listedWith: ['freeze'] },
  { id: 'breath.full', region: 'chest', listedWith: ['ventral', 'stillness'] },
  // back
  { id: 'neck.tense', region: 'back', listedWith: ['sympathetic', 'freeze'] },
  { id: 'back.ache', region: 'back', listedWith: ['sympathetic', 'dorsal'] },
  { id: 'shoulders.soft', region: 'back', listedWith: ['ventral', 'stillness'] },
  // belly
  { id: 'gut.flutter', region: 'belly', listedWith: ['sympathetic', 'play'] },
  { id: 'gut.nausea', region: 'belly', listedWith: ['sympathetic', 'dorsal'] },
  { id: 'gut.cramp', region: 'belly', listedWith: ['sympathetic'] },
  { id: 'gut.pain', region: 'belly', listedWith: ['sympathetic', 'dorsal'] },
  { id: 'gut.bloat', region: 'belly', listedWith: ['dorsal'] },
  { id: 'gut.constip', region: 'belly', listedWith: ['dorsal', 'sympathetic'], daily: true },
  { id: 'gut.loose', region: 'belly', listedWith: ['sympathetic'], daily: true },
  { id: 'gut.reflux', region: 'belly', listedWith: ['sympathetic'] },
  { id: 'gut.noappetite', region: 'belly', listedWith: ['dorsal', 'sympathetic'] },
  { id: 'gut.settled', region: 'belly', listedWith: ['ventral'] },
  { id: 'food.react', region: 'belly', listedWith: [], daily: true },
  { id: 'period.pain', region: 'belly', listedWith: [], daily: true },
  // limbs
  { id: 'limbs.tremble', region: 'limbs', listedWith: ['sympathetic'] },
  { id: 'limbs.urge', region: 'limbs', listedWith: ['sympathetic', 'play'] },
  { id: 'limbs.heavy', region: 'limbs', listedWith: ['dorsal'] },
  { id: 'limbs.tingle', region: 'limbs', listedWith: ['sympathetic', 'dorsal'] },
  { id: 'limbs.numb', region: 'limbs', listedWith: ['dorsal'] },
  { id: 'limbs.locked', region: 'limbs', listedWith: ['freeze'] },
  { id: 'limbs.ground', region: 'limbs', listedWith: ['ventral', 'stillness'] },
  { id: 'limbs.ache', region: 'limbs', listedWith: ['sympathetic', 'dorsal'] },
  // skin
  { id: 'skin.sweat', region: 'skin', listedWith: ['sympathetic'] },
  { id: 'skin.nightsweat', region: 'skin', listedWith: ['sympathetic'], daily: true },
  { id: 'skin.flush', region: 'skin', listedWith: ['sympathetic'] },
  { id: 'skin.cold', region: 'skin', listedWith: ['dorsal', 'sympathetic'] },
  { id: 'skin.eczema', region: 'skin', listedWith: ['sympathetic', 'dorsal'], daily: true },
  { id: 'skin.hives', region: 'skin', listedWith: ['sympathetic'] },
  // whole
  { id: 'body.tired', region: 'whole', listedWith: ['dorsal'] },
  { id: 'body.lowenergy', region: 'whole', listedWith: ['dorsal'] },
  { id: 'body.wired', region: 'whole', listedWith: ['freeze', 'sympathetic'] },
  { id: 'body.far', region: 'whole', listedWith: ['dorsal', 'freeze'] },
  { id: 'body.irritable', region: 'whole', listedWith: ['sympathetic'] },
  { id: 'body.anxious', region: 'whole', listedWith: ['sympathetic'] },
  { id: 'body.calm', region: 'whole', listedWith: ['ventral'] },
  { id: 'body.light', region: 'whole', listedWith: ['ventral', 'play', 'stillness'] },
  // sleep
  { id: 'sleep.onset', region: 'sleep', listedWith: ['sympathetic', 'dorsal'], daily: true },
  { id: 'sleep.wake', region: 'sleep', listedWith: ['sympathetic'], daily: true },
  { id: 'sleep.restless', region: 'sleep', listedWith: ['sympathetic'], daily: true },
  { id: 'sleep.nightmare', region: 'sleep', listedWith: ['sympathetic'], daily: true },
  { id: 'sleep.rested', region: 'sleep', listedWith: ['ventral'], daily: true },
] as const satisfies readonly Entry[];
export type SensationId = (typeof sensations)[number]['id'];
