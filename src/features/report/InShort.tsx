import { i18n } from '#i18n';
import type { Coverage } from '../../domain/analysis/coverage.ts';
import type { Patterns } from '../../domain/analysis/patterns.ts';
import { findingsOf } from '../../domain/analysis/sentences.ts';
import { coverageSentence } from '../../locales/figures/coverage-table.ts';
import { findingText, noFindingText, reportedPairText } from '../../locales/figures/finding-words.ts';
import { basisText } from '../../locales/figures/words.ts';

type Props = { patterns: Patterns; coverage: Coverage; asked: boolean };

/** How much is known about these days, and at most three sentences about them. */
export function InShort({ patterns, coverage, asked }: Props) {
  const { sums } = patterns;
  const findings = findingsOf(sums);
  return (
    <section class="part in-short" aria-label={i18n.t('insights.findings')}>
      <p>
        <strong>{basisText({ count: sums.all.count + sums.unsure, days: sums.days })}.</strong>{' '}
        {asked && coverageSentence(coverage)}
      </p>
      {findings.map((finding) => (
        <p key={finding.kind} data-finding={finding.kind}>
          {finding.kind === 'sensation-state' ? reportedPairText(finding, patterns) : findingText(finding, patterns)}
        </p>
      ))}
      {findings.length === 0 && <p>{noFindingText(sums)}</p>}
    </section>
  );
}
