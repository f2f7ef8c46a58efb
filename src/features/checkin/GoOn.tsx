import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { checkinsBetween } from '../../data/log.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { lastTouched } from '../../domain/entry.ts';
import { entryClock } from '../../locales/dates.ts';
import { today } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';

type Props = { minute: Temporal.Instant; onGoOn: (entry: Checkin) => void };

/** Yesterday's too: shortly after midnight the last one may be of the day before. */
const near = () => checkinsBetween(today().subtract({ days: 1 }).toString(), today().toString());

/** Offers the entry of a few minutes ago once more. Whoever wants a new one just taps. */
export function GoOn({ minute, onGoOn }: Props) {
  const entries = useLive(() => live(near), []) ?? [];
  const last = lastTouched(entries, minute);
  if (!last) return null;
  return (
    <button type="button" class="button" data-weight="link" data-continue onClick={() => onGoOn(last)}>
      {i18n.t('checkin.goOn', [entryClock(last)])}
    </button>
  );
}
