import { randomFrom } from '../../src/domain/random.ts';

type Random = (below: number) => number;
type Fields = Record<string, unknown>;
type Log = Fields & { checkins: Fields[]; prompts: Fields[] };

const lists = ['checkins', 'prompts'] as const;

function withRecord(text: string, random: Random, change: (record: Fields, list: Fields[]) => void): string {
  const log: Log = JSON.parse(text);
  const list = log[lists[random(2)] ?? 'checkins'];
  const record = list[random(list.length)];
  if (record) change(record, list);
  return JSON.stringify(log);
}

const someKey = (record: Fields, random: Random) => {
  const keys = Object.keys(record);
  return keys[random(keys.length)] ?? 'id';
};

const values: ((random: Random) => unknown)[] = [
  () => null,
  () => -1,
  () => 1e300,
  () => true,
  () => [],
  () => ({}),
  () => '',
  () => '2026-02-30',
  () => '2026-13-01T99:00:00.000Z',
  (random) => 'x'.repeat(10_001 + random(100_000)),
  (random) => '\u0000\u202e\ud800'.repeat(1 + random(50)),
];

/** Ways in which a file may be damaged, or made to do damage. */
const ways: Record<string, (text: string, random: Random) => string> = {
  'cut off': (text, random) => text.slice(0, random(text.length)),
  'a piece missing': (text, random) => {
    const start = random(text.length);
    return text.slice(0, start) + text.slice(start + 1 + random(200));
  },
  'a flipped bit': (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << random(7))) + text.slice(at + 1);
  },
  'deep nesting': (text, random) =>
    withRecord(text, random, (record) => {
      record[someKey(record, random)] = 'deep';
    }).replace('"deep"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  __proto__: (text, random) =>
    withRecord(text, random, (record) => {
      record.proto = { note: 'x', deletedAt: 'x' };
    }).replace('"proto"', '"__proto__"'),
  'a wrong value': (text, random) =>
    withRecord(text, random, (record) => {
      record[someKey(record, random)] = values[random(values.length)]?.(random);
    }),
  'a missing field': (text, random) =>
    withRecord(text, random, (record) => {
      delete record[someKey(record, random)];
    }),
  'an unknown field': (text, random) =>
    withRecord(text, random, (record) => {
      record[`field${random(1000)}`] = random(10);
    }),
  'an id twice': (text, random) => withRecord(text, random, (record, list) => void list.push({ ...record })),
  'a later version': (text, random) => text.replace('"version":1', `"version":${2 + random(1000)}`),
  'half of another file': (text, random) => text + text.slice(random(text.length)),
};

export type Mutation = { name: string; text: string };

/** `count` spoilt versions of a file, the same ones at every run. */
export function mutationsOf(text: string, count: number, seed: string): Mutation[] {
  const random = randomFrom(seed);
  const names = Object.keys(ways);
  return Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? '';
    return { name: `${index}, ${name}`, text: ways[name]?.(text, random) ?? text };
  });
}
