import { i18n } from '#i18n';
import { LogFigures } from '../../src/features/insights/LogFigures.tsx';
import { LogPeriod } from '../../src/features/insights/period/LogPeriod.tsx';
import type { Parts } from '../../src/features/reading/PatientPart.tsx';
import { LogReport } from '../../src/features/report/LogReport.tsx';

/** What the reader shows of a log: each figure with its table, or the report of two pages. */
export const parts = (): Parts => ({
  period: (chosen) => <LogPeriod {...chosen} />,
  views: [
    { id: 'figures', name: i18n.t('reader.figures'), countable: true, part: (shown) => <LogFigures {...shown} /> },
    { id: 'report', name: i18n.t('page.report'), countable: false, part: (shown) => <LogReport {...shown} /> },
  ],
});
