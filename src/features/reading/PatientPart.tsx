import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Counting } from '../../domain/analysis/counting.ts';
import type { Log } from '../../domain/handover/choice.ts';
import { type Choice, type Range, rangeOf } from '../../domain/period.ts';
import { firstChoice, sameUnderOtherIds, spanOf, together, versionOf } from '../../domain/together.ts';
import { type Wording, wordingFrom } from '../../domain/wording.ts';
import { Segments } from '../../ui/Segments.tsx';
import type { Act, Patient } from './desk.ts';
import { PatientHead } from './PatientHead.tsx';

type Chosen = { choice: Choice; counting: Counting };
/** What is looked at. */
export type Shown = {
  log: Log;
  range: Range;
  wording: Wording;
  counting: Counting;
  /** Where the page has several people's. */
  whose: string | undefined;
  /** The last day that the files tell of. */
  lastDay: string;
  /** Of the extension that saved the newest file. */
  version: string;
};

/** What other features give: the choice of a period, and the ways to look at it. */
export type Parts = {
  period: (
    chosen: Chosen & { range: Range; countable: boolean; onChange: (chosen: Chosen) => void },
  ) => ComponentChildren;
  /** `countable` where it is for whoever looks to say which check-ins count. */
  views: readonly { id: string; name: string; countable: boolean; part: (shown: Shown) => ComponentChildren }[];
};

type Props = {
  patient: Patient;
  title: string;
  others: readonly { id: number; title: string }[];
  parts: Parts;
  act: (act: Act) => void;
};

/** One person's log: a column of its own, read-only, with its own period. */
export function PatientPart({ patient, title, others, parts: { period, views }, act }: Props) {
  const titleId = useId();
  const { files } = patient;
  const { log, span, twice, version } = useMemo(() => {
    const backups = files.map(({ backup }) => backup);
    const log = together(backups);
    return { log, span: spanOf(backups), twice: sameUnderOtherIds(backups, log), version: versionOf(backups) };
  }, [files]);
  const [chosen, setChosen] = useState<Chosen>(() => ({ choice: firstChoice(span), counting: 'usual' }));
  const [viewId, setViewId] = useState(views[0]?.id ?? '');
  const range = rangeOf(chosen.choice, Temporal.PlainDate.from(span.last), span.first);
  const there = log.checkins.filter(({ deletedAt }) => deletedAt === undefined);
  const counted = { count: there.length, days: new Set(there.map(({ day }) => day)).size };
  const view = views.find(({ id }) => id === viewId);
  return (
    <section class="stack patient" data-patient aria-labelledby={titleId}>
      <PatientHead {...{ patient, title, titleId, span, counted, twice, others, act }} />
      {/* A form, so that the choices of two people do not become one group. */}
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        {views.length > 1 && (
          <Segments
            label={i18n.t('reader.view')}
            name="view"
            options={views.map(({ id, name }) => ({ value: id, label: name }))}
            value={viewId}
            onChange={setViewId}
          />
        )}
        {period({ ...chosen, range, countable: view?.countable ?? false, onChange: setChosen })}
      </form>
      {view?.part({
        log,
        range,
        wording: wordingFrom(log.settings.words),
        counting: chosen.counting,
        whose: others.length > 0 ? title : undefined,
        version,
        lastDay: span.last,
      })}
    </section>
  );
}
