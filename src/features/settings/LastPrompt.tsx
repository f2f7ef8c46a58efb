import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { lastDue } from '../../data/reach.ts';
import { instantClock, mediumDay } from '../../locales/dates.ts';
import { now, zone } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';

/** The newest line of the ledger: what can be known of whether prompts reach the person. */
export function LastPrompt() {
  const minute = useMinute(now);
  const found = useLive(() => live(async () => ({ prompt: await lastDue(now()) })), [`${minute}`]);
  if (!found?.prompt) return null;
  const { plannedAt, shownAt, outcome } = found.prompt;
  const day = Temporal.Instant.from(plannedAt).toZonedDateTimeISO(zone()).toPlainDate().toString();
  return (
    <div data-last-prompt={outcome}>
      <h3>{i18n.t('reach.title')}</h3>
      <dl class="facts">
        <div>
          <dt>{i18n.t('reach.due')}</dt>
          <dd>{[mediumDay(day), instantClock(plannedAt, zone())].join(', ')}</dd>
        </div>
        <div>
          <dt>{i18n.t('reach.shown')}</dt>
          <dd>{shownAt ? instantClock(shownAt, zone()) : i18n.t('reach.notShown')}</dd>
        </div>
        <div>
          <dt>{i18n.t('reach.then')}</dt>
          <dd>{i18n.t(`reach.outcome.${outcome}`)}</dd>
        </div>
      </dl>
    </div>
  );
}
