import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { changeSettings, readSettings } from '../../data/settings.ts';
import type { OwnSupport } from '../../domain/own-support.ts';
import { withSupport } from '../../domain/support-change.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { Helplines } from './Helplines.tsx';
import { OwnContact } from './OwnContact.tsx';

/** People to turn to. The same page behind the same link on every surface; nothing opens by itself. */
export function Support() {
  const stored = useLive(() => live(readSettings), []);
  const [typed, setTyped] = useState<OwnSupport>();
  const attempt = useAttempt();
  // What is being typed leads: the store's answer to one letter comes after the next.
  const own = typed ?? stored?.support ?? {};
  function change(part: OwnSupport): void {
    const support = withSupport(own, part);
    setTyped(support ?? {});
    attempt(changeSettings({ support }, now()));
  }
  return (
    <div class="stack">
      <p>{i18n.t('support.intro')}</p>
      {stored && <OwnContact own={own} onChange={change} />}
      <Helplines region={own.region} onRegion={(region) => change({ region })} />
    </div>
  );
}
