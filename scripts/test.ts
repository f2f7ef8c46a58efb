// Runs every check, or the named stages (check, unit, build, e2e), and ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const results = '.output/results';

type Count = { passed: number; failed: number };
type Step = { name: string; command: string[]; env?: Record<string, string>; report?: string };

const tool = (name: string, ...args: string[]): string[] => [`node_modules/.bin/${name}`, ...args];

const vitestReports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}/unit.json`];

const stages: Record<string, Step[]> = {
  check: [
    { name: 'generated types', command: tool('wxt', 'prepare') },
    { name: 'lint and format', command: tool('biome', 'ci', '.') },
    { name: 'types', command: tool('tsc', '-p', '.') },
    { name: 'unused files, exports, packages', command: tool('knip') },
  ],
  unit: [
    {
      name: 'unit tests in three time zones, integration tests',
      command: tool('vitest', 'run', '--config', 'tests/vitest.config.ts', ...vitestReports),
      report: `${results}/unit.json`,
    },
  ],
  build: [
    { name: 'build for Chromium', command: tool('wxt', 'build') },
    { name: 'build for Firefox', command: tool('wxt', 'build', '-b', 'firefox') },
    { name: 'the reader as one file', command: ['node', 'scripts/build-reader.ts'] },
    { name: 'transfer sizes', command: tool('size-limit') },
    {
      name: 'rules of the stores',
      command: tool('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted'),
    },
  ],
  e2e: [
    { name: 'browsers', command: ['node', 'scripts/install-browsers.ts'] },
    {
      name: 'end to end',
      command: tool('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'),
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${results}/e2e.json` },
      report: `${results}/e2e.json`,
    },
  ],
};

type Report = {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** Reads a runner's own count. A run that did not get as far as a test is one failure. */
function countIn(path: string, succeeded: boolean): Count {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const { stats } = report;
  const passed = stats ? stats.expected : (report.numPassedTests ?? 0);
  const failed = stats ? stats.unexpected + stats.flaky + stats.skipped : (report.numFailedTests ?? 0);
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

function run({ name, command, env, report }: Step): Count {
  const started = Date.now();
  console.log(`\n— ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const succeeded = status === 0;
  console.log(`  ${succeeded ? 'passed' : 'FAILED'} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (report) return countIn(report, succeeded);
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

mkdirSync(results, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) throw new Error(`No stage ${unknown.join(', ')}: there are ${Object.keys(stages).join(', ')}`);
const steps = Object.entries(stages).flatMap(([name, list]) =>
  wanted.length === 0 || wanted.includes(name) ? list : [],
);
const total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
