// A seeded log of somebody who writes a lot: ten check-ins a day, of which four answer one of five prompts.
import type { Checkin } from '../../src/domain/checkin.ts';
import type { Prompt } from '../../src/domain/prompt.ts';
import { randomFrom } from '../../src/domain/random.ts';
import { sensations } from '../../src/domain/sensation.ts';
import type { Level } from '../../src/domain/state.ts';

export type Log = { checkins: Checkin[]; prompts: Prompt[] };

const perDay = 10;
const dayLength = 86_400_000;
const minute = 60_000;
const notes = ['After a long call.', 'Quiet morning, tea.', 'Could not settle to anything.', 'Walk by the river.'];
const eases = ['The window open.', 'A friend wrote.', 'Warm hands.'];
const zoned = { zone: 'UTC', offset: '+00:00' };

type Random = (below: number) => number;

const text = (time: number) => new Date(time).toISOString();
const pick = <Value>(values: readonly Value[], random: Random): Value => values[random(values.length)] as Value;

function uuidFrom(random: Random): string {
  const digits = Array.from({ length: 8 }, () => random(65_536).toString(16).padStart(4, '0')).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}

function checkinAt(time: number, random: Random): Checkin {
  const at = text(time);
  const towards = (chance: number): Level => (random(100) < chance ? ((1 + random(3)) as Level) : 0);
  const sensed = new Set(Array.from({ length: random(4) }, () => pick(sensations, random).id));
  return {
    id: uuidFrom(random),
    at,
    ...zoned,
    day: at.slice(0, 10),
    levels: { ventral: towards(50), sympathetic: towards(45), dorsal: towards(25) },
    sensations: [...sensed].map((id) => ({ id, strength: (1 + random(3)) as 1 | 2 | 3 })),
    tags: [],
    note: random(6) === 0 ? pick(notes, random) : '',
    eased: random(12) === 0 ? pick(eases, random) : '',
    source: 'self',
    openedAt: text(time - 4_000 - random(20_000)),
    savedAt: at,
    updatedAt: at,
  };
}

function promptAt(time: number, slot: number): Prompt {
  const at = text(time);
  const day = at.slice(0, 10);
  const expiresAt = text(time + 30 * minute);
  const { zone } = zoned;
  return {
    id: `${day}#${slot}`,
    day,
    zone,
    plannedAt: at,
    expiresAt,
    shownAt: at,
    outcome: 'expired',
    updatedAt: expiresAt,
  };
}

/** Every ninety minutes from seven in the morning, every second one asked for: the last of the five asked in vain. */
function slotOf(log: Log, midnight: number, index: number, random: Random): void {
  const time = midnight + (7 * 60 + index * 90 + random(40)) * minute + random(60_000);
  const checkin = checkinAt(time, random);
  if (index % 2 === 0) {
    const prompt = promptAt(time - 5 * minute, index / 2 + 1);
    if (index < 8) {
      log.prompts.push(answeredBy(prompt, checkin));
      log.checkins.push(answering(checkin, prompt.id));
      return;
    }
    log.prompts.push({ ...prompt, plannedAt: text(time - 60 * minute), expiresAt: text(time - 30 * minute) });
  }
  log.checkins.push(checkin);
}

function answeredBy({ updatedAt: _before, ...prompt }: Prompt, { id, at }: Checkin): Prompt {
  return { ...prompt, outcome: 'answered', checkinId: id, updatedAt: at };
}

/** Keys stand in the order of the schema. */
function answering({ openedAt, savedAt, updatedAt, ...rest }: Checkin, promptId: string): Checkin {
  return { ...rest, source: 'prompted', promptId, openedAt, savedAt, updatedAt };
}

/** So many check-ins, the last on the day before `now`, with the ledger of their days. */
export function heavyLog(count: number, now: number): Log {
  const random = randomFrom(`bench ${count}`);
  const log: Log = { checkins: [], prompts: [] };
  const today = Math.floor(now / dayLength) * dayLength;
  for (let ago = Math.ceil(count / perDay); ago > 0; ago--) {
    for (let index = 0; index < perDay && log.checkins.length < count; index++) {
      slotOf(log, today - ago * dayLength, index, random);
    }
  }
  return log;
}
