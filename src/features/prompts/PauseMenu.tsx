import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Pause, PauseWish } from '../../domain/pause.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { PauseChoices } from './PauseChoices.tsx';
import { beginPause, endPause } from './pausing.ts';

type Props = {
  /** The pause that holds now. */
  pause: Pause | undefined;
  onChanged: () => void;
};

/**
 * One small button: it offers a pause, and while one holds it ends it. It stays the same button, so that
 * the keyboard, which the popover hands back to it, keeps its place.
 */
export function PauseMenu({ pause, onChanged }: Props) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const attempt = useAttempt();
  function begin(wish: PauseWish): void {
    menu.current?.hidePopover();
    attempt(beginPause(wish).then(onChanged));
  }
  /** Right above its button: the footer sticks to the lower edge, and CSS alone does not know where it is. */
  function place(): void {
    const top = trigger.current?.getBoundingClientRect().top ?? innerHeight;
    if (!menu.current) return;
    menu.current.style.insetBlockEnd = `${innerHeight - top + 6}px`;
    menu.current.style.maxHeight = `${top - 12}px`;
  }
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class="button"
        data-weight="link"
        data-pause-menu
        aria-label={pause ? undefined : i18n.t('pause.open')}
        title={pause ? undefined : i18n.t('pause.open')}
        popovertarget={pause ? undefined : id}
        onClick={pause ? () => attempt(endPause(pause).then(onChanged)) : undefined}
      >
        {pause ? i18n.t('pause.goOn') : <Bars />}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a popover that names itself, without anything to submit */}
      <div
        class="panel pause-menu"
        popover="auto"
        role="group"
        aria-labelledby={`${id}-title`}
        ref={menu}
        onBeforeToggle={place}
        {...{ id }}
      >
        <h2 id={`${id}-title`}>{i18n.t('pause.open')}</h2>
        <PauseChoices onWish={begin} autofocus />
      </div>
    </>
  );
}

function Bars() {
  return (
    <svg class="bars" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M5 3v10M11 3v10" />
    </svg>
  );
}
