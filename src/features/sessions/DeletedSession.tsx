import { i18n } from '#i18n';
import { putSessionBack } from '../../data/sessions.ts';
import type { Session } from '../../domain/session.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { focusNow } from './focus-now.ts';

export type Deleted = { session: Session; restored: boolean };

type Props = { deleted: Deleted | undefined; onDone: (deleted: Deleted) => void };

/** Says that a session is gone and brings all of it back on wish. The place is always there for screen readers. */
export function DeletedSession({ deleted, onDone }: Props) {
  const attempt = useAttempt();

  async function restore(session: Session): Promise<void> {
    await putSessionBack(session, now());
    onDone({ session, restored: true });
  }
  return (
    <div role="status" class="deleted-session">
      {deleted?.restored && (
        <p class="panel" tabIndex={-1} ref={focusNow}>
          {i18n.t('sessions.restored')}
        </p>
      )}
      {deleted && !deleted.restored && (
        <p class="panel row spread">
          {i18n.t('sessions.deleted')}
          <button type="button" class="button" ref={focusNow} onClick={() => attempt(restore(deleted.session))}>
            {i18n.t('checkin.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
