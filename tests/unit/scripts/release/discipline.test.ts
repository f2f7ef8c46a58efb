import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notesOf, obstacles, type State } from '../../../../scripts/release/discipline.ts';

const changelog = `# Changelog

All notable changes.

## Unreleased

## 0.2.0 — 2026-12-01

### Added

- A second thing.

## 0.1.0 — 2026-11-25

- A first thing.
`;
const ready: State = { version: '0.2.0', lockedVersion: '0.2.0', changelog, tag: 'v0.2.0' };
const told = (change: Partial<State>) => obstacles({ ...ready, ...change }).join('\n');

describe('what keeps a release from being made', () => {
  it('is nothing when version, lock file, changelog and tag agree, tagged or about to be', () => {
    expect(told({})).toBe('');
    expect(told({ tag: undefined })).toBe('');
    expect(told({ changelog: changelog.replace('## Unreleased\n', '') })).toBe('');
  });

  it('is a version that one of them does not have', () => {
    expect(told({ tag: 'v0.3.0' })).toBe('The tag is v0.3.0, but the version asks for v0.2.0.');
    expect(told({ lockedVersion: '0.1.0' })).toContain('package-lock.json has version 0.1.0, package.json 0.2.0');
    expect(told({ version: '0.3.0', lockedVersion: '0.3.0', tag: 'v0.3.0' })).toBe(
      'package.json has version 0.3.0, but the newest in CHANGELOG.md is 0.2.0.',
    );
    expect(told({ changelog: '# Changelog\n' })).toContain('no released version yet');
    expect(told({ version: '0.2.0-beta', lockedVersion: '0.2.0-beta', tag: undefined })).toContain('stores take x.y.z');
  });

  it('is a note that waits under Unreleased, but only once a tag is built', () => {
    const waiting = changelog.replace('## Unreleased\n', '## Unreleased\n\n- A third thing.\n');
    expect(told({ changelog: waiting })).toContain('still has notes under Unreleased');
    expect(told({ changelog: waiting, tag: undefined })).toBe('');
  });

  it.each(['0.1.0', '0.1.0 - 2026-11-25', '0.1.0 — 2026-02-30', 'v0.1.0 — 2026-11-25'])(
    'is the heading %s',
    (title) => {
      expect(told({ changelog: changelog.replace('0.1.0 — 2026-11-25', title) })).toContain(`heading "## ${title}"`);
    },
  );

  it('is no heading of the changelog that is here', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const here = readFileSync('CHANGELOG.md', 'utf8');
    const found = obstacles({ version, lockedVersion: version, changelog: here, tag: undefined });
    expect(found.filter((each) => each.includes('the heading "##'))).toEqual([]);
  });
});

it('the notes of a version are its own section', () => {
  expect(notesOf('0.2.0', changelog)).toBe('### Added\n\n- A second thing.');
  expect(notesOf('0.1.0', changelog)).toBe('- A first thing.');
  expect(notesOf('0.3.0', changelog)).toBe('');
});
