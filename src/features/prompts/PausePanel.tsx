import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { readSettings } from '../../data/settings.ts';
import { isPaused } from '../../domain/pause.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { PauseChoices } from './PauseChoices.tsx';
import { pausedText } from './pause-text.ts';
import { beginPause, endHere, endPause } from './pausing.ts';

/** A pause for any reason or none, and the way out of it. */
export function PausePanel({ onChanged }: { onChanged: () => void }) {
  const settings = useLive(() => live(readSettings), []);
  useMinute(now);
  const attempt = useAttempt();
  const pause = settings && isPaused(settings.pause, now()) ? settings.pause : undefined;
  const [panel, keepFocus] = useFocusBack<HTMLElement>(`${pause?.until}`);
  if (!settings) return null;
  function change(work: Promise<void>): void {
    keepFocus();
    attempt(work.then(onChanged));
  }
  return (
    <section class="panel" aria-labelledby="pause-title" ref={panel}>
      <h2 id="pause-title">{i18n.t('pause.title')}</h2>
      <p class="muted">{i18n.t('pause.hint')}</p>
      <p role="status" class="pause-state">
        {pause && <b>{pausedText(endHere(pause))}</b>}
      </p>
      {pause ? (
        <div class="row">
          <button type="button" class="button" data-go-on onClick={() => change(endPause(pause))}>
            {i18n.t('pause.goOn')}
          </button>
        </div>
      ) : (
        <PauseChoices onWish={(wish) => change(beginPause(wish))} />
      )}
    </section>
  );
}
