import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { lacksLedger } from '../../domain/analysis/coverage.ts';
import { everything, type Log } from '../../domain/handover/choice.ts';
import type { Range } from '../../domain/period.ts';
import { reportOf } from '../../domain/report.ts';
import type { Wording } from '../../domain/wording.ts';
import { Report } from './Report.tsx';

type Props = { log: Log; range: Range; wording: Wording; whose: string | undefined; version: string };

/**
 * The same two sheets from a file that somebody received: all that is in it, for nobody knows what was left out; but
 * check-ins that answer prompts tell of prompts.
 */
export function LogReport({ log, range, wording, whose = '', version }: Props) {
  const { first, last } = range;
  const { report, lacking } = useMemo(
    () => ({ report: reportOf(log, { ...everything, range }, wording), lacking: lacksLedger(log, range) }),
    [log, first, last, wording],
  );
  const heading = { range, name: whose, made: undefined, shifted: false, without: [], lacksLedger: lacking, version };
  return (
    <>
      <div class="row toolbar">
        <button type="button" class="button" onClick={() => print()}>
          {i18n.t('report.print')}
        </button>
      </div>
      <Report report={report} heading={heading} />
    </>
  );
}
