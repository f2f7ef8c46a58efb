import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings } from '../../data/settings.ts';
import { standingOf } from '../../domain/closer-days.ts';
import type { Dense } from '../../domain/dense.ts';
import { longDay, mediumDay } from '../../locales/dates.ts';
import { now, today } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { focusNow } from './focus-now.ts';

type Props = {
  dense: Dense | undefined;
  /** Chosen on this page just now: the offer is gone, and this is where it went. */
  justBegun: boolean;
  onEnded: () => void;
};

/** While closer prompts hold: until when, and the one button that ends them. */
export function DenseRunning({ dense, justBegun, onEnded }: Props) {
  const [ended, setEnded] = useState(false);
  const attempt = useAttempt();
  const standing = standingOf(dense, today().toString());

  async function end(): Promise<void> {
    await changeSettings({ dense: undefined }, now());
    setEnded(true);
    onEnded();
  }
  return (
    <div role="status" class="dense-running">
      {dense && standing !== 'none' && (
        <p class="panel row spread" data-dense-until={dense.until}>
          {standing === 'now'
            ? i18n.t('sessions.denserRunning', [longDay(dense.until)])
            : i18n.t('sessions.denserAhead', [mediumDay(dense.from), mediumDay(dense.until)])}
          <button
            type="button"
            class="button"
            data-end-denser
            ref={justBegun ? focusNow : null}
            onClick={() => attempt(end())}
          >
            {i18n.t(standing === 'now' ? 'dense.end' : 'dense.cancel')}
          </button>
        </p>
      )}
      {standing === 'none' && ended && (
        <p class="panel" tabIndex={-1} ref={focusNow}>
          {i18n.t('sessions.denserEnded')}
        </p>
      )}
    </div>
  );
}
