// Finds the browsers that start, tests and bench drive, or installs them where that is allowed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/** The real programs before their wrapper scripts: profiles, clocks and signals must reach the browser itself. */
const places: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files/Chromium/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

const debianPackage: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A desktop's services for the tests, a font for pictures, a compiler for the clock that they shift, age, and what reads a PDF. */
export const testPackages = [
  'age',
  'poppler-utils',
  'dbus',
  'python3-dbus',
  'python3-gi',
  'libnotify4',
  'fonts-dejavu-core',
  'gcc',
  'libc6-dev',
];

const variable = (name: BrowserName) => `${name.toUpperCase()}_PATH`;

function lookUp(name: BrowserName): string | undefined {
  const chosen = process.env[variable(name)];
  const found = [...(chosen ? [chosen] : []), ...places[name]].find((path) => existsSync(path));
  return found && realpathSync(found);
}

const mayInstall = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Debian and Ubuntu, as root. Says what it does; the package tool's own words show only when it fails. */
export function installPackages(packages: string[]): void {
  const missing = packages.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);
  if (missing.length === 0) return;
  if (!mayInstall()) throw new Error(`Please install: ${missing.join(' ')}`);
  console.log(`Installing ${missing.join(' ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run('-qq', 'update');
  run('-qq', '-y', '--no-install-recommends', 'install', ...missing);
}

/** The path of a browser's program. @throws Error that says how to get the browser */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found = lookUp(name);
  if (found) return found;
  if (mayInstall()) installPackages([debianPackage[name]]);
  const installed = lookUp(name);
  if (installed) return installed;
  throw new Error(
    `No ${name} was found. Install it (Debian, Ubuntu: sudo apt-get install ${debianPackage[name]}) ` +
      `or name its program: ${variable(name)}=/path/to/browser. ` +
      'Chrome itself no longer loads extensions from the command line; Chromium and Edge do.',
  );
}
