import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { RemovalNotice } from './RemovalNotice.tsx';
import { Unlock } from './Unlock.tsx';
import { openNow, useAppLock } from './use-app-lock.ts';

type Props = {
  children: ComponentChildren;
  /** On a small page: one line that leads to the journal, where it is opened. */
  small?: boolean;
};

/** Around what shows entries. Nothing of it is there, not even unseen, while the journal is locked. */
export function AppLock({ children, small = false }: Props) {
  const state = useAppLock();
  const stays = state?.lock !== undefined && !state.hidden;
  useEffect(() => (stays && !small ? stayOpen() : undefined), [stays, small]);
  if (!state) return null;
  if (!state.lock) return <>{children}</>;
  if (!state.hidden) {
    return (
      <>
        {!small && <RemovalNotice lock={state.lock} />}
        {children}
      </>
    );
  }
  if (!small) return <Unlock lock={state.lock} now={state.minute} />;
  return (
    <p class="muted" data-app-lock="hidden">
      {i18n.t('appLock.hidden')}{' '}
      <a href="/journal.html" target="_blank" rel="noopener">
        {i18n.t('appLock.toJournal')}
      </a>
    </p>
  );
}

/** Whoever does something on the page keeps it open; asked for at most once in half a minute. */
function stayOpen(): () => void {
  let last = performance.now();
  const touched = () => {
    if (performance.now() - last < 30_000) return;
    last = performance.now();
    void openNow();
  };
  const signs = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const sign of signs) document.addEventListener(sign, touched, { passive: true });
  return () => {
    for (const sign of signs) document.removeEventListener(sign, touched);
  };
}
