import { i18n } from '#i18n';
import { type Coverage, coverage } from '../../domain/analysis/coverage.ts';
import { timeUntilSettled } from '../../domain/analysis/recovery.ts';
import { transitions } from '../../domain/analysis/transitions.ts';
import type { Report } from '../../domain/report.ts';
import { coverageSentence, coverageTable } from '../../locales/figures/coverage-table.ts';
import { recoverySentence, recoveryTable } from '../../locales/figures/recovery-table.ts';
import { transitionSentence, transitionTable } from '../../locales/figures/transitions-table.ts';
import { shortStateName } from '../../locales/states.ts';
import { NumbersTable } from '../../ui/NumbersTable.tsx';
import { Comparisons, mostComparisons } from './Comparisons.tsx';
import { SpanBar } from './chart/SpanBar.tsx';
import { linesLeft } from './fit.ts';
import type { Heading } from './heading.ts';
import { Method } from './Method.tsx';
import { Noted } from './Noted.tsx';
import { Part } from './Part.tsx';

/** What needs more care: what came after what, around sessions, the words that were chosen, and how to read it all. */
export function SecondSheet({ report, heading }: { report: Report; heading: Heading }) {
  const { patterns, comparisons, words } = report;
  const { sums, wording } = patterns;
  const asked = coverage(sums);
  const settled = timeUntilSettled(sums);
  const pairs = transitions(sums);
  const fullest = pairs.rows.toSorted((a, b) => b.count - a.count)[0];
  const { between } = settled;
  const settledSentence = recoverySentence(settled);
  const lines = linesLeft({
    transitions: pairs.rows.filter(({ count }) => count > 0).length,
    span: between.enough,
    comparisons: comparisons.slice(-mostComparisons).map(({ figures: { change, otherSessions } }) => ({
      figures: change.enough,
      others: otherSessions > 0,
    })),
  });
  return (
    <section class="sheet" data-sheet="2">
      <Part
        title={i18n.t('insights.transitions.title')}
        sentence={transitionSentence(pairs)}
        missing={fullest && !fullest.shares.enough ? fullest.shares.missing : []}
      >
        {pairs.pairs > 0 && <NumbersTable metric="transitions" table={transitionTable(pairs, wording)} />}
      </Part>
      <div class="halves">
        <Part
          title={i18n.t('report.settled', [shortStateName('ventral', wording)])}
          sentence={settledSentence}
          missing={between.enough ? [] : between.missing}
        >
          {between.enough && <SpanBar {...between.value} sentence={settledSentence ?? ''} />}
          <NumbersTable metric="recovery" table={recoveryTable(settled)} />
        </Part>
        <Part title={i18n.t('insights.coverage.title')}>
          {asked.planned > 0 ? (
            <NumbersTable metric="coverage" table={coverageTable(asked)} />
          ) : (
            <p class="sentence">{nothingEnded(asked, heading)}</p>
          )}
        </Part>
      </div>
      <Comparisons comparisons={comparisons} wording={wording} />
      <Noted words={words} lines={lines} wording={wording} />
      <Method heading={heading} unsure={sums.unsure} earlier={sums.earlier} />
    </section>
  );
}

function nothingEnded(asked: Coverage, { without, lacksLedger }: Heading): string {
  if (without.includes('ledger')) return i18n.t('report.leftOut');
  return coverageSentence(lacksLedger ? undefined : asked);
}
