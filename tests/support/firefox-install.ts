import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addonId } from '../../scripts/firefox.ts';

const build = join(import.meta.dirname, '../../.output/firefox-mv3');

/** Puts the extension into a profile for good, so that it is there at each start. */
export function installForGood(profile: string): void {
  const folder = join(profile, 'extensions');
  mkdirSync(folder, { recursive: true });
  // The add-on is a zip of what the folder holds; the services' language has a tool for that.
  const zip = ['-m', 'zipfile', '-c', join(folder, `${addonId}.xpi`), '.'];
  execFileSync('/usr/bin/python3', zip, { cwd: build });
}
