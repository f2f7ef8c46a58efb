import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.ts';

const build = join(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * The extension as people have it: packed, signed, kept in the profile. One that is loaded from a folder
 * loses its alarms at each start and takes no update.
 */
export class Packed {
  readonly id: string;
  readonly #profile: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'check-in-packed-'));
  readonly #key = join(this.#folder, 'key.pem');

  constructor(profile: string) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(this.#key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
    const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
    this.id = digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    this.#profile = profile;
  }

  /** Offers a build under a version to the profile, which takes it at its next start. */
  async offer(version: string, from = build): Promise<void> {
    const unpacked = join(this.#folder, version);
    cpSync(from, unpacked, { recursive: true });
    const manifest = join(unpacked, 'manifest.json');
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
    const pack = [`--pack-extension=${unpacked}`, `--pack-extension-key=${this.#key}`, '--no-sandbox', '--headless'];
    execFileSync(await findBrowser('chromium'), pack, { stdio: 'ignore' });
    const offers = join(this.#profile, 'External Extensions');
    mkdirSync(offers, { recursive: true });
    const offered = { external_crx: `${unpacked}.crx`, external_version: version };
    writeFileSync(join(offers, `${this.id}.json`), JSON.stringify(offered));
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
