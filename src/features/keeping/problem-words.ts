import { i18n } from '#i18n';
import { type ProblemKind, StoreProblem } from '../../data/problem.ts';

const words: Record<ProblemKind, () => [title: string, why: string]> = {
  newer: () => [i18n.t('keeping.newer'), i18n.t('keeping.newerWhy')],
  blocked: () => [i18n.t('keeping.blocked'), i18n.t('keeping.blockedWhy')],
  unavailable: () => [i18n.t('keeping.unavailable'), i18n.t('keeping.unavailableWhy')],
  'not-saved': () => [i18n.t('keeping.notSaved'), i18n.t('keeping.notSavedWhy')],
};

/** What happened, what was kept and what to do, for any error that reaches a page. */
export function problemWords(error: Error): [title: string, why: string] {
  if (error instanceof StoreProblem) return words[error.kind]();
  return [i18n.t('keeping.failed'), i18n.t('keeping.failedWhy')];
}
