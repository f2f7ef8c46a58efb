import { i18n } from '#i18n';
import { putBack } from '../../data/checkins.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';

export type DeletedEntry = { checkin: Checkin; restored: boolean };

type Props = { entry: DeletedEntry | undefined; onDone: (entry: DeletedEntry) => void };

/** Says that an entry is gone and brings it back on wish. The place is always there for screen readers. */
export function Deleted({ entry, onDone }: Props) {
  const attempt = useAttempt();

  async function restore(checkin: Checkin): Promise<void> {
    await putBack(checkin, now());
    onDone({ checkin, restored: true });
  }
  return (
    <div role="status" class="deleted">
      {entry?.restored && <p class="panel">{i18n.t('history.restored')}</p>}
      {entry && !entry.restored && (
        <p class="panel row spread">
          {i18n.t('history.deleted')}
          <button type="button" class="button" onClick={() => attempt(restore(entry.checkin))}>
            {i18n.t('checkin.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
