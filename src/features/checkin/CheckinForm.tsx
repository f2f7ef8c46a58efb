import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Answering } from '../../data/first-tap.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { instantText } from '../../domain/day.ts';
import { likelyEarlier, madeEarlier } from '../../domain/earlier.ts';
import { type CheckinChange, isOver } from '../../domain/entry.ts';
import { branches, noLevels, toggled } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { now, zone } from '../../platform/clock.ts';
import { Later } from '../../ui/Later.tsx';
import { StateTargets } from './StateTargets.tsx';
import { EntryNotSaved, Status } from './Status.tsx';
import { useRecorder } from './use-recorder.ts';

type Props = {
  wording: Wording;
  answers: Answering;
  /** An entry to edit; without it the first tap begins a new one. */
  existing?: Checkin;
  /** Whether that entry can be taken back here. A new one always can. */
  mayUndo?: boolean;
  /** Whether a new entry may be for an earlier moment of the day, or is in any case. */
  earlier?: 'offered' | 'only';
  titleId: string;
  /** Offered while nothing is entered. */
  instead?: ComponentChildren;
  onSkip?: () => void;
  /** Told in the turn of the first tap, when it has been handed over, and when it is drawn. */
  onTap?: () => void;
  onBegin?: () => void;
  /** The present, minute by minute, and what to do when a saved entry has had its moment. */
  minute?: Temporal.Instant;
  onOver?: () => void;
  /** Told when a first save or an Undo is done: the two that a prompt depends on. */
  onAnswered?: () => void;
};

const hourAgo = () => instantText(likelyEarlier(now(), zone()));
const askedFor = () => import('./asked-for.ts');

/** The check-in: three targets of which one tap is enough, and everything else below, unfolding. */
export function CheckinForm({ wording, answers, existing, earlier, titleId, minute, ...rest }: Props) {
  const { mayUndo, instead, onSkip, onTap, onBegin, onOver, onAnswered } = rest;
  const [recording, recorder] = useRecorder(existing);
  const [past, setPast] = useState(earlier === 'only' ? hourAgo : undefined);
  const form = useRef<HTMLDivElement>(null);
  const firstSave = useRef<Promise<void>>(undefined);
  const { entry, status } = recording;
  const levels = entry?.levels ?? noLevels;
  /** A second tap may come before the first is drawn. */
  const newest = () => recorder.entry()?.levels ?? noLevels;
  const isBegun = entry !== undefined;
  // Before the next answer of a live query: from then on the prompt does not wait any more.
  useLayoutEffect(() => {
    if (isBegun) onBegin?.();
  }, [isBegun]);
  useEffect(() => {
    // What could not be saved stays until it is.
    const touched =
      (status === 'saved' || status === 'nothing') && entry ? Temporal.Instant.from(entry.updatedAt) : undefined;
    if (touched && minute && isOver(touched, minute)) onOver?.();
  }, [minute]);

  function record(change: CheckinChange): void {
    if (recorder.entry()) return void recorder.record(change, answers);
    // What is entered for an earlier moment leaves a prompt that waits as it is.
    const first = past === undefined ? change : { ...change, ...momentOf(past) };
    firstSave.current = recorder.record(first, past === undefined ? answers : 'none');
    onTap?.();
    void firstSave.current.then(onAnswered);
  }
  // The tap is kept before anything else is fetched: on the way to both copies it has the page to itself.
  const details = () => Promise.resolve(firstSave.current).then(() => import('./Details.tsx'));
  // What was pressed is about to go: whoever came by keyboard goes on from `next`.
  const focus = (next: string) => form.current?.querySelector<HTMLElement>(next)?.focus();
  function undo(): void {
    void recorder.undo().then(onAnswered);
    focus('[data-branch]');
  }
  function choose(at: string | undefined): void {
    setPast(at);
    if (recorder.entry() && at !== undefined) record(momentOf(at));
    if (at === undefined) requestAnimationFrame(() => focus('[data-earlier]'));
  }
  const unsure = entry !== undefined && branches.every((branch) => levels[branch] === 0);
  const backToNow = entry || earlier === 'only' ? undefined : () => choose(undefined);

  return (
    <div class="checkin" ref={form}>
      {past !== undefined && (
        <Later from={askedFor} part="EarlierChoice" props={{ at: past, onAt: choose, onNow: backToNow }} />
      )}
      <StateTargets
        {...{ levels, unsure, wording }}
        labelledBy={titleId}
        onToggle={(branch) => record({ levels: toggled(newest(), branch) })}
        onLevel={(branch, level) => record({ levels: { ...newest(), [branch]: level } })}
        onUnsure={() => record({ levels: noLevels })}
      >
        {onSkip && (
          <button
            type="button"
            class="button"
            data-weight="quiet"
            onClick={() => (recorder.entry() ? window.close() : onSkip())}
          >
            {i18n.t(entry ? 'checkin.close' : 'checkin.skip')}
          </button>
        )}
      </StateTargets>
      <Status
        {...{ recording, wording }}
        hint={i18n.t(past === undefined ? 'checkin.hint' : 'checkin.earlierHint')}
        onUndo={existing && !mayUndo ? undefined : undo}
      >
        {past === undefined && instead}
        {earlier === 'offered' && past === undefined && (
          <button type="button" class="button" data-weight="link" data-earlier onClick={() => choose(hourAgo())}>
            {i18n.t('checkin.earlier')}
          </button>
        )}
      </Status>
      {status === 'not-saved' && <EntryNotSaved {...{ recording, recorder }} />}
      {entry && <Later from={details} part="Details" props={{ entry, wording, onChange: record }} />}
    </div>
  );
}

const momentOf = (at: string) => madeEarlier(Temporal.Instant.from(at), zone());
