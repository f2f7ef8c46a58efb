// A plausible log of a person who does not exist: seeded, so that pictures and tests can be made again.
import { backupText } from '../src/domain/backup.ts';
import type { Checkin } from '../src/domain/checkin.ts';
import { instantText } from '../src/domain/day.ts';
import { answering, newCheckin } from '../src/domain/entry.ts';
import { answered, recorded, shown } from '../src/domain/ledger.ts';
import { defaultPlan, type PlannedPrompt, promptsOn } from '../src/domain/plan.ts';
import type { Prompt } from '../src/domain/prompt.ts';
import { randomFrom } from '../src/domain/random.ts';
import { sensationsOffered } from '../src/domain/sensation-choice.ts';
import { defaultSettings } from '../src/domain/settings.ts';
import { type Level, type Levels, stateOf } from '../src/domain/state.ts';
import { exampleSessions } from './example-sessions.ts';

export type Example = { days: number; until: Temporal.Instant; zone: string; seed: string };

type Random = (below: number) => number;

const notes = ['After a long call.', 'Quiet morning, tea.', 'Could not settle to anything.', 'Walk by the river.', ''];
const eases = ['The window open.', 'A friend wrote.', 'Warm hands.', ''];

/** Noticed now and then in any state: not all that is noticed goes with one. */
const anyTime = ['neck.tense', 'body.tired', 'gut.bloat', 'limbs.tingle', 'chest.tight'] as const;

/** 128 random bits in the form of a version 4 UUID. */
function uuidFrom(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random(16).toString(16));
  digits[12] = '4';
  digits[16] = '89ab'[random(4)] ?? '8';
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** Mornings tend to be mobilised, afternoons mixed, evenings quieter; a week in the middle is heavier. */
function levelsAt(hour: number, day: number, random: Random): Levels {
  const heavy = day % 45 > 18 && day % 45 < 27 ? 25 : 0;
  const towards = (chance: number): Level => (random(100) < chance ? ((1 + random(3)) as Level) : 0);
  const ventral = hour < 12 ? 40 : hour < 17 ? 50 : 65;
  return {
    ventral: towards(ventral - heavy),
    sympathetic: towards(hour < 12 ? 60 : 35),
    dorsal: towards(20 + heavy + (hour > 17 ? 10 : 0)),
  };
}

function checkinAt(at: Temporal.Instant, day: number, zone: string, random: Random): Checkin {
  const hour = at.toZonedDateTimeISO(zone).hour;
  const levels = levelsAt(hour, day, random);
  const openedAt = instantText(at.subtract({ seconds: 5 + random(30) }));
  const offered = sensationsOffered(stateOf(levels)).filter(() => random(3) === 0);
  const noticed = new Set([...offered, ...anyTime.filter(() => random(6) === 0)]);
  return {
    ...newCheckin({ id: uuidFrom(random), now: at, zone, openedAt }),
    levels,
    sensations: [...noticed].map((id) => ({ id, strength: (1 + random(3)) as 1 | 2 | 3 })),
    note: random(6) === 0 ? (notes[random(notes.length)] ?? '') : '',
    eased: levels.dorsal > 0 && random(3) === 0 ? (eases[random(eases.length)] ?? '') : '',
  };
}

type Answered = { prompt: Prompt; checkin?: Checkin };

function answerTo(planned: PlannedPrompt, day: number, zone: string, random: Random): Answered {
  const open = { ...recorded(planned, zone, planned.at) };
  const luck = random(100);
  if (luck >= 90) return { prompt: { ...open, outcome: 'closed', updatedAt: instantText(planned.expiresAt) } };
  const asked = shown(open, planned.at);
  if (luck >= 78) return { prompt: { ...asked, outcome: 'expired', updatedAt: instantText(planned.expiresAt) } };
  const at = planned.at.add({ seconds: 20 + random(1500) });
  const checkin = answering(checkinAt(at, day, zone, random), planned.id);
  return { prompt: answered(asked, checkin.id, at), checkin };
}

/** The JSON export of such a log, up to `until`. */
export function exampleLog({ days, until, zone, seed }: Example): string {
  const random = randomFrom(seed);
  const checkins: Checkin[] = [];
  const prompts: Prompt[] = [];
  const today = until.toZonedDateTimeISO(zone).toPlainDate();
  const before = (at: Temporal.Instant) => Temporal.Instant.compare(at, until) < 0;
  for (let ago = days - 1; ago >= 0; ago--) {
    const day = today.subtract({ days: ago });
    // Now and then a day without the computer.
    if (ago > 0 && random(13) === 0) continue;
    for (const planned of promptsOn(defaultPlan, day, zone, seed)) {
      if (!before(planned.expiresAt)) continue;
      const { prompt, checkin } = answerTo(planned, ago, zone, random);
      prompts.push(prompt);
      if (checkin) checkins.push(checkin);
    }
    const own = day
      .toZonedDateTime({ timeZone: zone, plainTime: '07:20' })
      .add({ minutes: random(60) })
      .toInstant();
    if (before(own) && random(3) === 0) checkins.push(checkinAt(own, ago, zone, random));
  }
  const settings = { ...defaultSettings, updatedAt: instantText(until.subtract({ hours: 24 * days })) };
  return backupText({
    app: '0.1.0',
    exportedAt: instantText(until),
    checkins,
    prompts,
    sessions: exampleSessions(days, today, zone, () => uuidFrom(random)),
    customSensations: [],
    settings,
  });
}
