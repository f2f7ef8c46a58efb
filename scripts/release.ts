// Checks and makes a release in .output/release: npm run release [-- --dry-run] [--tag vX.Y.Z] [--audit-must-answer]
// It uploads nothing, dry run or not: stores and the release's page are a person's.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from './release/audit.ts';
import { notesOf, obstacles } from './release/discipline.ts';
import { makeFiles } from './release/files.ts';
import { nextSteps } from './release/next-steps.ts';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    'audit-must-answer': { type: 'boolean', default: false },
    tag: { type: 'string' },
  },
});
const dry = values['dry-run'];
const folder = join('.output', 'release');

/** A copy without a history has no tag. */
function tagHere(): string | undefined {
  const { stdout, status } = spawnSync('git', ['tag', '--points-at', 'HEAD', '--list', 'v*'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').find((tag) => tag !== '') : undefined;
}

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { version: lockedVersion } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const tag = values.tag || tagHere();

const wrong = obstacles({ version, lockedVersion, changelog, tag });
if (!tag && !dry) wrong.push(`No tag is built: git tag v${version} first, or look at it with --dry-run.`);
for (const each of wrong) console.error(`✗ ${each}`);
if (wrong.length > 0 && !dry) {
  console.error('Nothing was built.');
  process.exit(1);
}

const holes = audit();
const unanswered = holes.kind === 'unanswered';
if (holes.kind === 'clean') console.log('✓ npm audit knows of no hole in what ships.');
if (holes.kind === 'holes')
  console.error(`✗ npm audit knows of ${holes.count} holes: npm audit --omit=dev lists them.`);
if (unanswered)
  console.error(`! npm audit gave no answer (${holes.why}), so nothing is known about holes in what ships.`);
if (holes.kind === 'holes' || (unanswered && values['audit-must-answer'])) process.exit(1);

const files = await makeFiles({ name, version }, folder);
writeFileSync(join('.output', 'release-notes.md'), `${notesOf(version, changelog)}\n`);
console.log(`\n${nextSteps({ version, tag, files, folder })}`);
if (dry) console.log('This was a dry run: nothing was published.');
if (wrong.length > 0)
  console.log(`It could not be released as it is, for ${wrong.length} reasons: they are at the top.`);
