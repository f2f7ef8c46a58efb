import { expect, it } from 'vitest';
import { checkinSchema } from '../../../src/domain/checkin.ts';
import { Plan } from '../../../src/domain/plan.ts';
import { type Reason, reasonOf } from '../../../src/domain/reason.ts';
import { settingsSchema } from '../../../src/domain/settings-schema.ts';
import { aCheckin } from '../../support/rows.ts';

const good = aCheckin({ id: '00000000-0000-4000-8000-000000000001' });
const { note: _note, ...withoutNote } = good;
const sensed = { id: 'chest.warm', strength: 2 };

it.each<[object, Reason]>([
  [
    { ...good, day: '2026-02-30' },
    { field: 'day', fault: { kind: 'day' } },
  ],
  [
    { ...good, at: 'yesterday' },
    { field: 'at', fault: { kind: 'instant' } },
  ],
  [
    { ...good, note: 7 },
    { field: 'note', fault: { kind: 'type', value: 'string' } },
  ],
  [withoutNote, { field: 'note', fault: { kind: 'missing' } }],
  [
    { ...good, note: 'x'.repeat(10_001) },
    { field: 'note', fault: { kind: 'most', value: '10000' } },
  ],
  [
    { ...good, tags: [''] },
    { field: 'tags.0', fault: { kind: 'least', value: '1' } },
  ],
  [
    { ...good, source: 'guessed' },
    { field: 'source', fault: { kind: 'choice', value: 'prompted, self, earlier' } },
  ],
  [
    { ...good, levels: { ...good.levels, fawn: 1 } },
    { field: 'levels.fawn', fault: { kind: 'unknown' } },
  ],
  [
    { ...good, levels: { ...good.levels, dorsal: 4 } },
    { field: 'levels.dorsal', fault: { kind: 'other' } },
  ],
  [
    { ...good, zone: '?' },
    { field: 'zone', fault: { kind: 'form' } },
  ],
  [
    { ...good, id: 'one' },
    { field: 'id', fault: { kind: 'form' } },
  ],
  [
    { ...good, sensations: [{ ...sensed, id: 'Chest' }] },
    { field: 'sensations.0.id', fault: { kind: 'form' } },
  ],
  [
    { ...good, sensations: [sensed, sensed] },
    { field: 'sensations', fault: { kind: 'twice' } },
  ],
])('a check-in that cannot be right is told apart: %#', (row, reason) => {
  const result = checkinSchema.safeParse(row);
  expect(result.success ? undefined : reasonOf(result.error, row)).toEqual(reason);
});

const whenAsked = { days: [1], expiryMinutes: 30, nudgeMinutes: 0 };
const windows = [{ from: '09:00', to: '10:00' }];

it.each<[object, string]>([
  [{ kind: 'fixed', times: [], ...whenAsked }, 'times'],
  [{ kind: 'fixed', times: ['09:00'], ...whenAsked, days: [] }, 'days'],
  [{ kind: 'interval', everyMinutes: 60, windows: [], ...whenAsked }, 'windows'],
  [{ kind: 'interval', everyMinutes: 60, windows: [...windows, ...windows], ...whenAsked }, 'windows'],
  [{ kind: 'random', perDay: 9, minGapMinutes: 60, windows, ...whenAsked }, 'minGapMinutes'],
])('a plan that cannot be kept says so: %#', (plan, field) => {
  const result = Plan.safeParse(plan);
  expect(result.success ? undefined : reasonOf(result.error, plan)).toEqual({ field, fault: { kind: 'plan' } });
});

it.each<[string, object]>([
  ['pause', { pause: { from: '2026-11-24T00:00:00.000Z', until: '2026-11-23T00:00:00.000Z' } }],
  ['dense', { dense: { plan: { kind: 'none' }, from: '2026-11-24', until: '2026-11-23' } }],
])('a %s that ends before it begins says so', (field, part) => {
  const settings = { plan: { kind: 'none' }, words: 'both', reminder: 'badge', updatedAt: good.at, ...part };
  const result = settingsSchema.safeParse(settings);
  expect(result.success ? undefined : reasonOf(result.error, settings)).toEqual({ field, fault: { kind: 'order' } });
});
