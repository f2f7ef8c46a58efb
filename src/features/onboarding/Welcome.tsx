import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { changeSettings, readSettings } from '../../data/settings.ts';
import type { Reminder, Settings } from '../../domain/settings.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { Reaching } from './Reaching.tsx';
import { StateWords } from './StateWords.tsx';
import { Steps } from './Steps.tsx';
import { WhatItIs } from './WhatItIs.tsx';
import { When } from './When.tsx';
import './onboarding.css';

type Props = {
  /** Which step, from `1`; part of the address, so that the browser's own way back works. */
  place: string;
  /** Shows a notification and asks whether it was seen. */
  Test: FunctionComponent<{ reminder: Reminder; onChange: (reminder: Reminder) => void }>;
  onChanged: () => void;
};

/** Four short steps. Each choice holds as soon as it is made, so whoever goes away in the middle loses none. */
export function Welcome({ place, Test, onChanged }: Props) {
  const [saved, setSaved] = useState(false);
  const attempt = useAttempt();
  const settings = useLive(() => live(readSettings), []);
  if (!settings) return null;
  const change = (part: Partial<Settings>) =>
    attempt(
      changeSettings(part, now()).then(() => {
        setSaved(true);
        onChanged();
      }),
    );
  const onReminder = (reminder: Reminder) => change({ reminder });
  const steps = [
    { name: i18n.t('about.whatTitle'), part: <WhatItIs /> },
    {
      name: i18n.t('settings.words'),
      part: <StateWords words={settings.words} onChange={(words) => change({ words })} />,
    },
    { name: i18n.t('settings.plan'), part: <When plan={settings.plan} onChange={(plan) => change({ plan })} /> },
    {
      name: i18n.t('settings.reminder'),
      part: (
        <Reaching reminder={settings.reminder} onChange={onReminder}>
          <Test reminder={settings.reminder} onChange={onReminder} />
        </Reaching>
      ),
    },
  ];
  return (
    <div class="stack">
      <Steps steps={steps} index={Math.max(0, Number(place) - 1) || 0} />
      <p class="saved" role="status">
        {saved && i18n.t('settings.saved')}
      </p>
    </div>
  );
}
