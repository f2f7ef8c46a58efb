import { type BrowserContext, expect } from '@playwright/test';

type Version = { versionId: string; runningStatus: string };

/** Stops the service worker as the browser does when it is idle, and waits until it is stopped. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const versions = new Map<string, Version>();
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const version of event.versions) versions.set(version.versionId, version);
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => versions.size).toBeGreaterThan(0);
  for (const { versionId } of versions.values()) await session.send('ServiceWorker.stopWorker', { versionId });
  await expect.poll(() => [...versions.values()].every(({ runningStatus }) => runningStatus === 'stopped')).toBe(true);
  await session.detach();
}
