import type { Report as Content } from '../../domain/report.ts';
import { FirstSheet } from './FirstSheet.tsx';
import type { Heading } from './heading.ts';
import { SecondSheet } from './SecondSheet.tsx';
import './chart/chart.css';
import './report.css';

/** Two sheets of paper for somebody who has two minutes: what was noticed, and then what needs more care. */
export function Report({ report, heading }: { report: Content; heading: Heading }) {
  return (
    <div class="report" data-report>
      <FirstSheet report={report} heading={heading} />
      <SecondSheet report={report} heading={heading} />
    </div>
  );
}
