import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { instantText } from '../../domain/day.ts';
import { momentsEarlier, shownTwice } from '../../domain/earlier.ts';
import { instantClock } from '../../locales/dates.ts';
import { now, zone } from '../../platform/clock.ts';

type Props = {
  /** The moment that the entry is for. */
  at: string;
  onAt: (at: string) => void;
  /** Back to a check-in of this moment, while nothing is saved. */
  onNow: (() => void) | undefined;
};

/** The time of an entry that is made afterwards. A list, so that no time can be chosen that is still ahead. */
export function EarlierChoice({ at, onAt, onNow }: Props) {
  const here = zone();
  const moments = momentsEarlier(now(), here);
  const twice = shownTwice(moments, here);
  const texts = moments.map(instantText);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <div class="earlier">
      <label>
        <span>{i18n.t('checkin.earlierAt')}</span>
        <select name="earlier" ref={select} value={at} onChange={({ currentTarget }) => onAt(currentTarget.value)}>
          {(texts.includes(at) ? texts : [at, ...texts]).map((each) => (
            <option key={each} value={each} selected={each === at}>
              {twice.has(each) ? `${instantClock(each, here)} (${offsetOf(each, here)})` : instantClock(each, here)}
            </option>
          ))}
        </select>
      </label>
      {onNow && (
        <button type="button" class="button" data-weight="link" onClick={onNow}>
          {i18n.t('checkin.nowInstead')}
        </button>
      )}
    </div>
  );
}

const offsetOf = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset;
