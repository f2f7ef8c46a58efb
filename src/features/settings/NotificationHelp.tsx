import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reminder } from '../../domain/settings.ts';
import { systemName } from '../../platform/system.ts';
import { useAttempt } from '../../ui/use-attempt.ts';

const systems = ['win', 'mac', 'linux', 'cros'] as const;
type System = (typeof systems)[number] | 'other';

const steps = ['first', 'second', 'third'] as const;

type Props = { reminder: Reminder; onChange: (reminder: Reminder) => void };

/** Where this system may be holding notifications back, and a way that does without them. */
export function NotificationHelp({ reminder, onChange }: Props) {
  const [system, setSystem] = useState<System>();
  const attempt = useAttempt();
  useEffect(() => {
    attempt(systemName().then((name) => setSystem(systems.find((each) => each === name) ?? 'other')));
  }, []);
  if (!system) return null;
  return (
    <div class="stack" data-help={system}>
      <p>{i18n.t('reach.maybeHeld')}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{i18n.t(`reach.help.${system}.${step}`)}</li>
        ))}
      </ol>
      <p class="muted">{i18n.t('reach.badgeWorks')}</p>
      {reminder !== 'window' && (
        <div class="row">
          <button type="button" class="button" data-use-window onClick={() => onChange('window')}>
            {i18n.t('reach.useWindow')}
          </button>
        </div>
      )}
      {reminder === 'window' && <p>{i18n.t('reach.windowChosen')}</p>}
    </div>
  );
}
