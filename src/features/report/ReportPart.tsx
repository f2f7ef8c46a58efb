import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayRange } from '../../locales/numbers.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { askedByAddress } from './address.ts';
import { Report } from './Report.tsx';
import { readReport } from './read-report.ts';
import { Toolbar } from './Toolbar.tsx';
import './page.css';

type Read = Awaited<ReturnType<typeof readReport>>;

/** The report of this browser's log, and above it what is needed to hand it over. */
export function ReportPart() {
  const [read, setRead] = useState<Read>();
  const [name, setName] = useState('');
  const attempt = useAttempt();
  useEffect(() => {
    const asked = askedByAddress();
    setName(asked.name);
    attempt(readReport(asked).then(setRead));
  }, []);
  useEffect(() => {
    // Browsers propose a page's title as the name of its PDF.
    if (read) document.title = `polyvagal-check-in-${read.heading.range.first}-to-${read.heading.range.last}`;
  }, [read]);
  if (!read) return <p role="status">{i18n.t('report.adding')}</p>;
  const { range } = read.heading;
  const { sums } = read.report.patterns;
  if (sums.days + sums.earlier === 0)
    return (
      <section class="panel" data-empty>
        <h1>{i18n.t('insights.empty.title')}</h1>
        <p class="muted">{dayRange(range.first, range.last)}</p>
        <p>{i18n.t('report.empty')}</p>
        <p>
          <a class="button" href="journal.html#share">
            {i18n.t('report.change')}
          </a>
        </p>
      </section>
    );
  return (
    <>
      <Toolbar name={name} onName={setName} />
      <Report report={read.report} heading={{ ...read.heading, name }} />
    </>
  );
}
