import { expect, it } from 'vitest';
import { auditOf } from '../../../../scripts/release/audit.ts';

const counted = (total: number) => JSON.stringify({ metadata: { vulnerabilities: { total } } });

it('an audit is clean, or has found something', () => {
  expect(auditOf(counted(0))).toEqual({ kind: 'clean' });
  expect(auditOf(counted(2))).toEqual({ kind: 'holes', count: 2 });
});

it('an answer that did not come is told apart from a good one', () => {
  expect(auditOf('{ "message": "405 Method Not Allowed" }')).toEqual({
    kind: 'unanswered',
    why: '405 Method Not Allowed',
  });
  expect(auditOf('{ "error": { "summary": "no network" } }')).toEqual({ kind: 'unanswered', why: 'no network' });
  for (const broken of ['', 'null', '<html>']) expect(auditOf(broken).kind).toBe('unanswered');
});
