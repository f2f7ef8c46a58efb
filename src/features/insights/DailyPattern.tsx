import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { checkinsBetween } from '../../data/log.ts';
import { readWording } from '../../data/wording.ts';
import { daysUpTo } from '../../domain/day.ts';
import { type Period, periods } from '../../domain/period.ts';
import { sharesByDay } from '../../domain/summary.ts';
import { now, today } from '../../platform/clock.ts';
import { Segments } from '../../ui/Segments.tsx';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { DailyChart } from './DailyChart.tsx';
import { DailyTable } from './DailyTable.tsx';
import './insights.css';

/** Shares of the three states by day, as a chart and as a table of the same numbers. */
export function DailyPattern({ framed = false }: { framed?: boolean }) {
  useMinute(now);
  const [period, setPeriod] = useState<Period>(7);
  const day = today().toString();
  const found = useLive(
    () =>
      live(async () => {
        const days = daysUpTo(Temporal.PlainDate.from(day), period);
        const checkins = await checkinsBetween(days[0] ?? day, day);
        return { shares: sharesByDay(checkins, days), checkins, wording: await readWording() };
      }),
    [day, period],
  );
  const shares = found?.shares ?? [];
  const count = shares.reduce((sum, share) => sum + share.count + share.unsure, 0);
  const later = (found?.checkins ?? []).filter(({ source }) => source === 'earlier').length;
  return (
    <section class={framed ? 'pattern panel' : 'pattern'} aria-labelledby="pattern-title">
      <div class="row spread">
        <h2 id="pattern-title">{i18n.t('pattern.title', [period])}</h2>
        <Segments
          label={i18n.t('pattern.period')}
          name="period"
          options={periods.map((days) => ({ value: days, label: i18n.t('pattern.daysShort', [days]) }))}
          value={period}
          onChange={setPeriod}
        />
      </div>
      <DailyChart shares={found?.shares} wording={found?.wording ?? 'both'} count={count} />
      {later > 0 && <p class="muted">{i18n.t('pattern.earlierLeftOut', later)}</p>}
      <p class="muted count">{found && (count > 0 ? i18n.t('pattern.count', count) : i18n.t('pattern.empty'))}</p>
      <DailyTable shares={shares} wording={found?.wording ?? 'both'} />
    </section>
  );
}
