import { afterEach, expect, it } from 'vitest';
import { timeUntilSettled } from '../../../../src/domain/analysis/recovery.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import type { Branch } from '../../../../src/domain/state.ts';
import { recoverySentence } from '../../../../src/locales/figures/recovery-table.ts';
import { checkinAt, only } from '../../../support/simulated.ts';
import { speak } from '../../../support/words.ts';

afterEach(() => speak('en'));

const at = (clock: string, branch: Branch) => checkinAt(Temporal.Instant.from(`2026-11-23T${clock}:00Z`), only(branch));
const began = [at('09:00', 'ventral'), at('10:00', 'dorsal')];
const sentenceOf = (...rest: ReturnType<typeof at>[]) =>
  recoverySentence(timeUntilSettled(sumsOfRows([...began, ...rest], [])));

it('is true of a time that ended the same day behind a long gap, and of one that goes on', () => {
  const said = '1 of 1 were not seen to end the same day, or only after a gap of over 6 hours (on 1 day).';
  expect(sentenceOf(at('16:01', 'ventral'))).toBe(said);
  expect(sentenceOf()).toBe(said);
  expect(sentenceOf(at('16:00', 'ventral'))).toMatch(/^0 of 1 /);
});

it.each(['en', 'de', 'fr', 'es', 'pt'])('tells of the gap in %s', (language) => {
  speak(language);
  expect(sentenceOf()).toMatch(/1\b.*1\b.*\b6 (hours|Stunden|heures|horas)\b.*\(.*1.*\)\.$/);
});
