import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended between the listing and the look.
    return '';
  }
}

const processesOf = (profile: string) =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandOf(name).includes(`--user-data-dir=${profile}`));

/** Ends a process with SIGKILL and waits until it is gone. */
export async function killProcess(pid: number | undefined): Promise<void> {
  if (pid === undefined) throw new Error('No process to kill');
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => commandOf(`${pid}`)).toBe('');
}

/** Ends this profile's browser with SIGKILL, as a crash would, and waits until it is gone. */
export async function killBrowser({ context }: Extension, profile: string): Promise<void> {
  const main = processesOf(profile).find((pid) => !commandOf(pid).includes('--type='));
  if (!main) throw new Error(`No browser runs on ${profile}`);
  const closed = context.waitForEvent('close');
  process.kill(Number(main), 'SIGKILL');
  await closed;
  await expect.poll(() => processesOf(profile)).toEqual([]);
}
