import { expect, it } from 'vitest';
import { coverage } from '../../../../src/domain/analysis/coverage.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import type { Outcome } from '../../../../src/domain/prompt.ts';
import { coverageSentence } from '../../../../src/locales/figures/coverage-table.ts';
import { nineOClock } from '../../../support/prompts.ts';
import { speak } from '../../../support/words.ts';

it.each<[string, Outcome[]]>([
  ['No prompts are on record for these days.', []],
  ['What was asked in these days is still open.', ['open']],
  ['0 of 1 prompts were answered (0%). Of those shown, 0 of 0 (–).', ['open', 'expired']],
])('%s', (sentence, outcomes) => {
  speak('en');
  const prompts = outcomes.map((outcome, index) => ({ ...nineOClock, id: `2026-11-23#${index}`, outcome }));
  expect(coverageSentence(coverage(sumsOfRows([], prompts)))).toBe(sentence);
});
