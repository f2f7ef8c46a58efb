import { i18n } from '#i18n';
import { coverage } from '../../domain/analysis/coverage.ts';
import { type SensationStates, sensationStates } from '../../domain/analysis/sensation-state.ts';
import { noticedSensations } from '../../domain/analysis/sensations.ts';
import { stateShare } from '../../domain/analysis/state-share.ts';
import { lackingAtAnyTime, timeOfDay } from '../../domain/analysis/time-of-day.ts';
import type { Report } from '../../domain/report.ts';
import { dailySentence, dailyTitle } from '../../locales/figures/daily-table.ts';
import { reportedPairText } from '../../locales/figures/finding-words.ts';
import { noticedTable } from '../../locales/figures/noticed-table.ts';
import { shareTable } from '../../locales/figures/share-table.ts';
import { timeTable } from '../../locales/figures/time-table.ts';
import { basisText } from '../../locales/figures/words.ts';
import { NumbersTable } from '../../ui/NumbersTable.tsx';
import { DayStrip } from './chart/DayStrip.tsx';
import { ShareBar } from './chart/ShareBar.tsx';
import { SharesBar } from './chart/SharesBar.tsx';
import type { Heading } from './heading.ts';
import { InShort } from './InShort.tsx';
import { Marks } from './Marks.tsx';
import { Part } from './Part.tsx';
import { Title } from './Title.tsx';

/** More than these would push the rest from the page; all of them are in the file. */
const mostSensations = 6;
const mostPairs = 3;

/** What was noticed: how much is known, the states by share, day and time of day, and what the body felt. */
export function FirstSheet({ report: { patterns }, heading }: { report: Report; heading: Heading }) {
  const { sums, wording, pieces, unit } = patterns;
  const share = stateShare(sums);
  const times = timeOfDay(sums);
  const pairs = sensationStates(sums);
  const { noticed } = noticedSensations(sums);
  const count = sums.all.count + sums.unsure;
  const missing = share.shares.enough ? [] : share.shares.missing;
  return (
    <section class="sheet" data-sheet="1">
      <Title heading={heading} />
      <InShort
        patterns={patterns}
        coverage={coverage(sums)}
        asked={!heading.without.includes('ledger') && !heading.lacksLedger}
      />
      <Part title={i18n.t('insights.share.title')} missing={missing}>
        <NumbersTable
          metric="state-share"
          table={shareTable(share, sums.leads, wording)}
          drawn={(id) =>
            share.shares.enough && (id === 'ventral' || id === 'sympathetic' || id === 'dorsal') ? (
              <ShareBar branch={id} interval={share.shares.value[id]} />
            ) : null
          }
        />
      </Part>
      <Part title={dailyTitle(unit)}>
        <DayStrip
          patterns={patterns}
          sentence={dailySentence(pieces, unit, count)}
          countName={i18n.t('pattern.entries')}
        />
        <Marks sessions={patterns.sessions} />
      </Part>
      <Part title={i18n.t('insights.time.title')} missing={lackingAtAnyTime(times)}>
        <NumbersTable
          metric="time-of-day"
          table={timeTable(times, wording)}
          drawn={(id) => {
            const parts = times.find(({ time }) => time === id)?.shares;
            if (!parts?.enough) return null;
            const { ventral, sympathetic, dorsal } = parts.value;
            return (
              <SharesBar parts={{ ventral: ventral.share, sympathetic: sympathetic.share, dorsal: dorsal.share }} />
            );
          }}
        />
      </Part>
      {noticed.length > 0 && (
        <Part title={i18n.t('report.sensations')} sentence={moreThan(noticed.length)}>
          <NumbersTable metric="sensations" table={noticedTable(noticed.slice(0, mostSensations), patterns)} />
        </Part>
      )}
      {noticed.length > 0 && (
        <Part title={i18n.t('insights.sensation.title')} sentence={noneOf(pairs)} missing={pairs.missing}>
          {pairs.found.length > 0 && (
            <ul class="stood-out">
              {pairs.found.slice(0, mostPairs).map((pair) => (
                <li key={`${pair.sensation} ${pair.branch}`}>{reportedPairText(pair, patterns)}</li>
              ))}
            </ul>
          )}
        </Part>
      )}
    </section>
  );
}

const moreThan = (count: number) =>
  count > mostSensations ? i18n.t('report.mostFrequent', [`${mostSensations}`, `${count}`]) : undefined;

/** Where pairs were tested and none stood out: without it nobody could tell this from nothing tested. */
const noneOf = ({ count, days, tested, found }: SensationStates) =>
  tested > 0 && found.length === 0
    ? i18n.t('insights.sensation.sentence', [basisText({ count, days }), 0, tested])
    : undefined;
