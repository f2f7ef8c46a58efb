import { i18n } from '#i18n';
import { backupState } from '../../data/last-export.ts';
import { live } from '../../data/live.ts';
import { changeSettings, readSettings } from '../../data/settings.ts';
import { type BackupReminder, usualReminder } from '../../domain/backup-due.ts';
import { mediumDay } from '../../locales/dates.ts';
import { now, zone } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';

const days = [7, 14, 30, 90];
const checkins = [20, 50, 100, 200];

/** When everything was last saved, and after how long a line suggests to do it again. */
export function BackupPart() {
  const attempt = useAttempt();
  const found = useLive(
    () =>
      live(async () => ({ ...(await backupState(now())), reminder: (await readSettings()).backup ?? usualReminder })),
    [],
  );
  if (!found) return null;
  const { last, reminder } = found;
  const change = (part: Partial<BackupReminder>) =>
    attempt(changeSettings({ backup: { ...reminder, ...part } }, now()));
  return (
    <section class="panel" aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('restore.backup')}</h2>
      <p data-last-export={last ?? ''}>
        {last ? i18n.t('restore.lastSaved', [dayOf(last)]) : i18n.t('restore.neverSaved')}
      </p>
      <p class="muted">{i18n.t('restore.remindHint')}</p>
      <Choice
        name="backupDays"
        label={i18n.t('restore.remindDays')}
        value={reminder.days}
        usual={days}
        words={(value) => i18n.t('restore.afterDays', value)}
        onChange={(value) => change({ days: value })}
      />
      <Choice
        name="backupCheckins"
        label={i18n.t('restore.remindCheckins')}
        value={reminder.checkins}
        usual={checkins}
        words={(value) => i18n.t('restore.afterCheckins', value)}
        onChange={(value) => change({ checkins: value })}
      />
    </section>
  );
}

const dayOf = (at: string) => mediumDay(Temporal.Instant.from(at).toZonedDateTimeISO(zone()).toPlainDate().toString());

type ChoiceProps = {
  name: string;
  label: string;
  value: number;
  usual: readonly number[];
  words: (value: number) => string;
  onChange: (value: number) => void;
};

/** One of the usual numbers, or the one that a file brought along; 0 is none. */
function Choice({ name, label, value, usual, words, onChange }: ChoiceProps) {
  const options = [...new Set([...usual, value])].filter((each) => each > 0).sort((a, b) => a - b);
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} value={value} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        <option value={0}>{i18n.t('restore.remindNever')}</option>
        {options.map((each) => (
          <option key={each} value={each}>
            {words(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
