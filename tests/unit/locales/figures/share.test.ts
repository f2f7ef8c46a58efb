import { afterEach, expect, it } from 'vitest';
import { stateShare } from '../../../../src/domain/analysis/state-share.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import { shareTable } from '../../../../src/locales/figures/share-table.ts';
import { checkinAt, fourADay, instantsOn, unitsFrom } from '../../../support/simulated.ts';
import { i18n, speak } from '../../../support/words.ts';

afterEach(() => speak('en'));

/** Mobilised three steps strong and settled one: a quarter of every check-in, and nowhere in front. */
const levels = { ventral: 1, sympathetic: 3, dorsal: 0 } as const;
const sums = sumsOfRows(
  instantsOn(5, () => fourADay(unitsFrom('share'))).map((at) => checkinAt(at, levels)),
  [],
);

it('says of a state that has a share and leads nowhere that it leads in none, and not that it was in none', () => {
  const { columns, rows } = shareTable(stateShare(sums), sums.leads, 'plain');
  expect(columns.at(-1)?.name).toBe('Leads in');
  expect(rows.map(({ id, cells }) => [id, cells[1]?.text, cells.at(-1)?.text])).toEqual([
    ['ventral', '25%', '0'],
    ['sympathetic', '75%', '20'],
    ['dorsal', '0%', '0'],
    ['unsure', '–', '0'],
  ]);
});

it.each([
  ['en', 'one step below'],
  ['de', 'eine Stufe darunter'],
  ['fr', 'un degré en dessous'],
  ['es', 'un grado por debajo'],
  ['pt', 'um grau abaixo'],
])('is explained as it is counted in %s', (language, rule) => {
  speak(language);
  expect(i18n.t('insights.share.named')).toContain(rule);
});
