import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { beforeAfter, type BeforeAfter as Figures } from '../../../domain/analysis/before-after.ts';
import type { Checkin } from '../../../domain/checkin.ts';
import type { Prompt } from '../../../domain/prompt.ts';
import type { Session } from '../../../domain/session.ts';
import { branches } from '../../../domain/state.ts';
import type { Wording } from '../../../domain/wording.ts';
import { mediumDay, percentText } from '../../../locales/dates.ts';
import { beforeAfterSentence, beforeAfterTable, changeText } from '../../../locales/figures/before-after-table.ts';
import { spoken } from '../../../locales/figures/spoken.ts';
import { shortStateName } from '../../../locales/states.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import type { Build } from '../chart/drawing.ts';
import { type ShareBar, shareConfiguration } from '../chart/share-bars.ts';
import { Figure } from '../figure/Figure.tsx';
import '../figure/figure.css';
import '../insights.css';

type Props = {
  session: Session;
  /** Rows of the seven days before and after it, at least; others do no harm. */
  checkins: readonly Checkin[];
  prompts: readonly Prompt[];
  others?: readonly Session[];
  wording?: Wording;
  /** The instant up to which anything is known: now, or the end of a file's last day. */
  until: string;
};

function barsOf({ change }: Figures, wording: Wording): ShareBar[] {
  if (!change.enough) return [];
  return branches.flatMap((branch) =>
    (['before', 'after'] as const).map((side) => ({
      branch,
      label: i18n.t('insights.session.bar', [shortStateName(branch, wording), i18n.t(`insights.session.${side}`)]),
      share: change.value[branch][side],
    })),
  );
}

/** One session, shown for itself: the week before it beside the days after it, and nothing about why they differ. */
export function BeforeAfter({ session, checkins, prompts, others = [], wording = 'both', until }: Props) {
  const figures = useMemo(() => beforeAfter(session, checkins, prompts, others), [session, checkins, prompts, others]);
  const { otherSessions, ends, change } = figures;
  const build = useMemo<Build | undefined>(() => {
    const bars = barsOf(figures, wording);
    return bars.length > 0 ? (paints) => shareConfiguration(bars, paints, percentText) : undefined;
  }, [figures, wording]);
  const day = session.day;
  const sentence = beforeAfterSentence(figures);
  const changes = change.enough ? branches.map((branch) => changeText(branch, change.value[branch], wording)) : [];
  const table = beforeAfterTable(figures, wording);
  return (
    <Figure
      metric="before-after"
      title={i18n.t('insights.session.title', [[session.label, mediumDay(day)].filter(Boolean).join(', ')])}
      sentence={sentence}
      explanation={[i18n.t('insights.session.what'), i18n.t('insights.session.not')]}
      table={table}
      range={{ first: day, last: day }}
      missing={change.enough ? [] : change.missing}
    >
      <ul class="changes">
        {changes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {otherSessions > 0 && <p class="muted">{i18n.t('insights.session.others', otherSessions)}</p>}
      {change.enough && ends > until && <p class="muted">{i18n.t('insights.session.soFar')}</p>}
      <ChartCanvas build={build} text={sentence} bars={spoken(table)} size="tall" />
    </Figure>
  );
}
