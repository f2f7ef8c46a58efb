// Bytes that travel, and wakes of the worker on a simulated day: the same on every run.
import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import limits from '../../.size-limit.js';
import packed from '../../package.json' with { type: 'json' };
import { run } from './build.ts';
import { measured, type Row } from './statistics.ts';

const bytesPerUnit = 1000;
const { name, version } = packed;
const filesOf = (paths: readonly string[]) => globSync(paths).filter((path) => statSync(path).isFile());
const gzipped = (paths: readonly string[]) =>
  filesOf(paths).reduce((sum, path) => sum + gzipSync(readFileSync(path)).byteLength, 0) / bytesPerUnit;

export function sizeRows(): Row[] {
  run('wxt', 'zip');
  const zip = `.output/${name}-${version}-chrome.zip`;
  return [
    ...limits.map(({ name: what, path, limit }) =>
      measured({ id: `${what}, gzip`, unit: 'kB', target: Number.parseFloat(limit) }, [gzipped([path].flat())]),
    ),
    measured({ id: 'whole zip', unit: 'kB', target: 400 }, [statSync(zip).size / bytesPerUnit]),
  ];
}

type Report = { testResults: { assertionResults: { meta?: { wakes?: number } }[] }[] };

/** The integration test of the alarms lives through that day and says how often the worker woke. */
export function wakeRows(): Row[] {
  const report = '.output/bench/wakes.json';
  mkdirSync('.output/bench', { recursive: true });
  const which = ['--project', 'integration', 'tests/integration/reconcile.test.ts', '-t', 'at most 60 times'];
  run(
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...which,
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
  const wakes = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ meta }) => meta?.wakes ?? []),
  );
  return [measured({ id: 'alarm wake-ups on a simulated day with four prompts', unit: 'wakes', target: 60 }, wakes)];
}
