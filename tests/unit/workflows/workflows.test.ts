import { readdirSync, readFileSync } from 'node:fs';
import { parseYAML } from 'confbox';
import { describe, expect, it } from 'vitest';

type Step = { uses?: string; run?: string; if?: string; with?: Record<string, unknown> };
type Job = { container?: string; permissions?: Record<string, string>; if?: string; needs?: string; steps: Step[] };
type Workflow = { on: Record<string, unknown>; permissions: Record<string, string>; jobs: Record<string, Job> };

const folder = '.github/workflows';
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const read = (name: string) => parseYAML<Workflow>(texts.get(name) ?? '');
const runsOf = ({ steps }: Job) => steps.map(({ run }) => run).filter((run) => run !== undefined);

describe.each([...texts.keys()])('%s', (name) => {
  const text = texts.get(name) ?? '';
  const { permissions, jobs } = read(name);
  const builds = Object.values(jobs).filter(({ container }) => container !== undefined);

  it('may read the repository and no more; a job that may write runs none of its code', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs).filter((each) => each.permissions)) {
      expect(job.permissions).toEqual({ contents: 'write' });
      expect(job.steps.some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false);
      expect(runsOf(job).join()).not.toMatch(/npm|node|\.ci/);
    }
  });

  it('knows no secret, keeps none on the machine, and hands no text from outside to a shell', () => {
    expect(text).not.toMatch(/secrets\s*[.[:]|actions\/cache|pull_request_target|cache:/);
    for (const { steps } of Object.values(jobs)) {
      for (const { uses, run, with: given } of steps) {
        if (uses?.startsWith('actions/checkout')) expect(given).toMatchObject({ 'persist-credentials': false });
        expect(run ?? '').not.toContain('${{');
      }
    }
  });

  it('takes each action by the commit of a version that is named beside it', () => {
    const actions = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(actions.length).toBeGreaterThan(0);
    for (const line of actions) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs what a fresh machine runs, on Debian with Node 24', () => {
    expect(builds).toHaveLength(1);
    for (const job of builds) {
      expect(job.container).toBe('node:24-bookworm');
      expect(runsOf(job)[0]).toBe('.ci/run');
    }
  });
});

it('CI keeps what tests wrote only when they failed', () => {
  const kept = read('ci.yml').jobs.test?.steps.at(-1);
  expect(kept).toMatchObject({ if: 'failure()', with: { 'include-hidden-files': true } });
  expect(kept?.with?.path).toContain('.output/results');
});

describe('the release', () => {
  const { on, jobs } = read('release.yml');

  it('is for tags, and a dry run by hand unless that is taken away', () => {
    expect(on).toMatchObject({
      push: { tags: ['v*'] },
      workflow_dispatch: { inputs: { 'dry-run': { type: 'boolean', default: true } } },
    });
    expect(jobs.files && runsOf(jobs.files)[1]).toBe('npm run release -- --audit-must-answer --tag "$TAG" $DRY');
  });

  it('becomes a draft on a tag, and goes to no store', () => {
    expect(jobs.draft).toMatchObject({ needs: 'files', if: "github.ref_type == 'tag' && !inputs.dry-run" });
    expect(jobs.draft && runsOf(jobs.draft)).toHaveLength(1);
    expect(jobs.draft && runsOf(jobs.draft)[0]).toMatch(/^gh release create "\$TAG" --draft /);
    for (const text of texts.values())
      expect(text).not.toMatch(/wxt submit|web-ext sign|publish-extension|npm publish/);
  });
});
