import { i18n } from '#i18n';
import type { Report } from '../../domain/report.ts';
import type { Branch } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { mediumDay } from '../../locales/dates.ts';
import { beforeAfterSentence, changeTable } from '../../locales/figures/before-after-table.ts';
import { sessionTitle } from '../../locales/sessions.ts';
import { NumbersTable } from '../../ui/NumbersTable.tsx';
import { ShiftBar } from './chart/ShiftBar.tsx';
import { Part } from './Part.tsx';

/** The newest ones; the others are in the file. */
export const mostComparisons = 2;

type Props = { comparisons: Report['comparisons']; wording: Wording };

/** The week before a session beside the days after it, and no word about why they differ. */
export function Comparisons({ comparisons, wording }: Props) {
  const shown = comparisons.slice(-mostComparisons);
  const more = comparisons.length - shown.length;
  return (
    <>
      {shown.map(({ session, figures }) => {
        const { change, otherSessions } = figures;
        return (
          <Part
            key={session.id}
            title={i18n.t('insights.session.title', [`${sessionTitle(session)}, ${mediumDay(session.day)}`])}
            sentence={beforeAfterSentence(figures) + others(otherSessions)}
            missing={change.enough ? [] : change.missing}
          >
            {change.enough && (
              <NumbersTable
                metric="before-after"
                table={changeTable(change.value, wording)}
                drawn={(id) => <ShiftBar branch={id as Branch} {...change.value[id as Branch]} />}
              />
            )}
          </Part>
        );
      })}
      {more > 0 && <p class="quiet">{i18n.t('report.moreSessions', more)}</p>}
    </>
  );
}

const others = (count: number) => (count > 0 ? ` ${i18n.t('insights.session.others', count)}` : '');
