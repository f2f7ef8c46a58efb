import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { changeSettings, readSettings } from '../../data/settings.ts';
import type { Settings } from '../../domain/settings.ts';
import { wordings } from '../../domain/wording.ts';
import { now } from '../../platform/clock.ts';
import { Choices } from '../../ui/Choices.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { DensePart } from './DensePart.tsx';
import { KeptAside } from './KeptAside.tsx';
import { PlanForm } from './PlanForm.tsx';
import { Reminders } from './Reminders.tsx';
import { SensationsPart } from './SensationsPart.tsx';
import './settings.css';
import type { ComponentChildren } from 'preact';

type Props = {
  /** The sentence that says when the next prompt comes. */
  next: ComponentChildren;
  /** The coming days as they will be. */
  week: ComponentChildren;
  pause: ComponentChildren;
  /** What else can be set, and is not kept with the settings. */
  further: ComponentChildren;
  /** Lets a changed plan take effect at once. */
  onChanged: () => void;
};

export function SettingsPart({ next, week, pause, further, onChanged }: Props) {
  const [saved, setSaved] = useState(false);
  const attempt = useAttempt();
  const settings = useLive(() => live(readSettings), []);
  if (!settings) return null;
  function done(): void {
    setSaved(true);
    onChanged();
  }
  const change = (part: Partial<Settings>) => attempt(changeSettings(part, now()).then(done));
  return (
    <div class="stack">
      <p class="coming">{next}</p>
      <PlanForm plan={settings.plan} onSaved={done} onUnfit={() => setSaved(false)} />
      {week}
      {pause}
      <DensePart settings={settings} onChange={change} />
      <Reminders reminder={settings.reminder} onChange={(reminder) => change({ reminder })} />
      <section class="panel" aria-labelledby="words-title">
        <h2 id="words-title">{i18n.t('settings.words')}</h2>
        <Choices
          name="words"
          label={i18n.t('settings.words')}
          options={wordings.map((value) => ({ value, label: i18n.t(`settings.wording.${value}`) }))}
          value={settings.words}
          onChange={(words) => change({ words })}
        />
        <p>
          <a href="#about/words">{i18n.t('about.wordsTitle')}</a>
        </p>
      </section>
      <SensationsPart />
      {further}
      <KeptAside />
      <p>
        <a href="#welcome">{i18n.t('nav.welcome')}</a>
      </p>
      <p class="saved" role="status">
        {saved && i18n.t('settings.saved')}
      </p>
    </div>
  );
}
