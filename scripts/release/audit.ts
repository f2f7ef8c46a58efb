// Asks npm whether what ships has known holes. An answer that did not come is never taken for a good one.
import { spawnSync } from 'node:child_process';

export type Audit = { kind: 'clean' } | { kind: 'holes'; count: number } | { kind: 'unanswered'; why: string };

/** Reads what `npm audit --json` printed. */
export function auditOf(printed: string): Audit {
  let report: null | {
    metadata?: { vulnerabilities?: { total?: number } };
    message?: string;
    error?: { summary?: string };
  };
  try {
    report = JSON.parse(printed);
  } catch {
    return { kind: 'unanswered', why: 'npm printed nothing that can be read' };
  }
  const count = report?.metadata?.vulnerabilities?.total;
  if (count === undefined)
    return { kind: 'unanswered', why: report?.message ?? report?.error?.summary ?? 'no reason given' };
  return count === 0 ? { kind: 'clean' } : { kind: 'holes', count };
}

/** Without a network npm finds nothing in nothing and calls that clean, so it is not asked at all. */
export function audit(): Audit {
  if (process.env.npm_config_offline === 'true') return { kind: 'unanswered', why: 'npm is set to be offline' };
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  return auditOf(stdout ?? '');
}
