import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings } from '../../data/settings.ts';
import type { OwnSupport } from '../../domain/own-support.ts';
import { withSupport } from '../../domain/support-change.ts';
import { now } from '../../platform/clock.ts';
import { Helplines } from './Helplines.tsx';
import { KeptContact } from './KeptContact.tsx';

/** Milliseconds for which the lines wait for what the person chose, so that they do not move under a hand. */
const patience = 500;

type Props = {
  /** Says why what is kept cannot be read or written, in its place. */
  guard: ComponentType<{ children: ComponentChildren }>;
};

/**
 * People to turn to. The same page behind the same link on every surface; nothing opens by itself. The lines need
 * nothing that is kept: they are there with a database that cannot be opened, too.
 */
export function Support({ guard: Guard }: Props) {
  const [read, setRead] = useState<OwnSupport>();
  // What is being typed leads: the store's answer to one letter comes after the next.
  const [typed, setTyped] = useState<OwnSupport>();
  const [problem, setProblem] = useState<Error>();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const own = typed ?? read;
  function change(part: OwnSupport): void {
    const support = withSupport(own, part);
    setTyped(support ?? {});
    changeSettings({ support }, now()).catch(setProblem);
  }
  return (
    <div class="stack">
      <p>{i18n.t('support.intro')}</p>
      <Guard>
        <KeptContact {...{ own, problem }} onRead={setRead} onChange={change} />
      </Guard>
      {own || waited ? (
        <Helplines region={own?.region} onRegion={(region) => change({ region })} />
      ) : (
        <div class="lines-awaited" hidden />
      )}
    </div>
  );
}
