import type { ComponentChildren } from 'preact';
import { AppLock } from '../../src/features/app-lock/AppLock.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';

/** Show no entries. Support above all must be there for whoever needs it. */
const alwaysOpen = ['about', 'support', 'welcome'];

/** A section of the journal: it fails by itself, and is hidden while the journal is locked. */
export function Part({ id, children }: { id: string; children: ComponentChildren }) {
  return <Guard>{alwaysOpen.includes(id) ? children : <AppLock>{children}</AppLock>}</Guard>;
}
