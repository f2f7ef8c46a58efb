import { isUnpacked } from '../../platform/app.ts';
import { onBackground } from '../../platform/events.ts';
import { openTab } from '../../platform/windows.ts';

/**
 * Whoever installs something looks for what came: a tab with the first steps, once and never again, as the icon
 * may be hidden behind a puzzle piece. Not where it was loaded unpacked: that is somebody who works on it, and the
 * popup has a link to the same steps. Registered synchronously, like every listener of the worker.
 */
export function welcomeAtInstall(): void {
  onBackground.installed((isNew) => {
    if (isNew) welcome().catch((error: unknown) => console.warn('The first steps did not open', error));
  });
}

async function welcome(): Promise<void> {
  if (!(await isUnpacked())) await openTab('journal.html#welcome');
}
