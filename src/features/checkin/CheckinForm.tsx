import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Answering } from '../../data/checkins.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { type CheckinChange, isOver } from '../../domain/entry.ts';
import { branches, noLevels, toggled } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { Later } from '../../ui/Later.tsx';
import { StateTargets } from './StateTargets.tsx';
import { NotSaved, Status } from './Status.tsx';
import { useRecorder } from './use-recorder.ts';
import './checkin.css';

type Props = {
  wording: Wording;
  answers: Answering;
  /** An entry to edit; without it the first tap begins a new one. */
  existing?: Checkin;
  titleId: string;
  onSkip?: () => void;
  /** Told in the turn of the first tap, before anything is written. */
  onBegin?: () => void;
  /** The present, minute by minute, and what to do when a saved entry has had its moment. */
  minute?: Temporal.Instant;
  onOver?: () => void;
  /** Told when a first save or an Undo is done: the two that a prompt depends on. */
  onAnswered?: () => void;
};

/** The check-in: three targets of which one tap is enough, and everything else below, unfolding. */
export function CheckinForm({
  wording,
  answers,
  existing,
  titleId,
  onSkip,
  onBegin,
  minute,
  onOver,
  onAnswered,
}: Props) {
  const [recording, recorder] = useRecorder(existing);
  const { entry, status } = recording;
  const form = useRef<HTMLDivElement>(null);
  const levels = entry?.levels ?? noLevels;
  useEffect(() => {
    // What could not be saved stays until it is.
    const touched = status === 'saved' && entry ? Temporal.Instant.from(entry.updatedAt) : undefined;
    if (touched && minute && isOver(touched, minute)) onOver?.();
  }, [minute]);

  function record(change: CheckinChange): void {
    const first = entry === undefined;
    if (first) onBegin?.();
    const saving = recorder.record(change, answers);
    if (first) void saving.then(onAnswered);
  }
  function undo(): void {
    void recorder.undo().then(onAnswered);
    // Undo goes with the entry: whoever came by keyboard is back where a new one begins.
    form.current?.querySelector<HTMLElement>('[data-branch]')?.focus();
  }
  const unsure = entry !== undefined && branches.every((branch) => levels[branch] === 0);

  return (
    <div class="checkin" ref={form}>
      <StateTargets
        {...{ levels, unsure, wording }}
        labelledBy={titleId}
        onToggle={(branch) => record({ levels: toggled(levels, branch) })}
        onLevel={(branch, level) => record({ levels: { ...levels, [branch]: level } })}
        onUnsure={() => record({ levels: noLevels })}
      >
        {onSkip && (
          <button type="button" class="button" data-weight="quiet" onClick={entry ? () => window.close() : onSkip}>
            {i18n.t(entry ? 'checkin.close' : 'checkin.skip')}
          </button>
        )}
      </StateTargets>
      <Status {...{ recording, wording }} onUndo={existing ? undefined : undo} />
      {status === 'not-saved' && <NotSaved {...{ recording, recorder }} />}
      {entry && <Later from={() => import('./Details.tsx')} part="Details" props={{ entry, onChange: record }} />}
    </div>
  );
}
