// The long tests in full: `npm test` runs a small sample of each. The number of rounds may be given.
import { spawnSync } from 'node:child_process';

const rounds = process.argv[2] ?? '50';
const environment = { ...process.env, SOAK_ROUNDS: rounds };

function run(name: string, ...args: string[]): void {
  const { status } = spawnSync(`node_modules/.bin/${name}`, args, { stdio: 'inherit', env: environment });
  if (status !== 0) process.exit(status ?? 1);
}

run('wxt', 'build');
run('wxt', 'build', '-b', 'firefox');
const tests = ['--config', 'tests/e2e/playwright.config.ts', '--reporter=list', '--workers=1'];
run('playwright', 'test', ...tests, 'kill.spec.ts');
