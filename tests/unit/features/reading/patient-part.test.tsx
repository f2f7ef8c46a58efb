// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { parts } from '../../../../entrypoints/reader/parts.tsx';
import type { Backup } from '../../../../src/domain/backup.ts';
import { PatientPart } from '../../../../src/features/reading/PatientPart.tsx';
import { nineOClock } from '../../../support/prompts.ts';
import { aCheckin } from '../../../support/rows.ts';
import { speak } from '../../../support/words.ts';

beforeEach(() => speak('en'));

const lacking = 'What was asked in these days is not on record here.';
const answer = aCheckin({ source: 'prompted' });
const received: Backup = {
  app: '0.1.0',
  exportedAt: '2026-11-24T08:00:00.000Z',
  checkins: [answer],
  prompts: [],
  sessions: [],
  customSensations: [],
  settings: {},
};

/** What the reader shows of these files of one person, in one of its views. */
async function shown(id: string, ...backups: Backup[]): Promise<HTMLElement> {
  const { period, views } = parts();
  const files = backups.map((backup, index) => ({ id: index, name: `${index}.json`, backup }));
  const root = document.createElement('div');
  const view = { period, views: views.filter((each) => each.id === id) };
  await act(() =>
    render(
      <PatientPart patient={{ id: 1, name: '', files }} title="Log 1" others={[]} parts={view} act={() => {}} />,
      root,
    ),
  );
  return root;
}

describe('a log without its ledger', () => {
  it('is not said to have been asked nothing, nor to lack it by choice: nobody here knows', async () => {
    const text = (await shown('report', received)).textContent;
    expect(text).toContain(lacking);
    expect(text).not.toMatch(/Left out|No prompts are on record/);
  });

  it('has a figure that says it, and no number that nobody knows', async () => {
    const figure = (await shown('figures', received)).querySelector('[data-figure=coverage]');
    expect(figure?.querySelector('.sentence')?.textContent).toBe(lacking);
    const cells = [...(figure?.querySelectorAll('tbody td') ?? [])].map(({ textContent }) => textContent);
    expect(new Set(cells)).toEqual(new Set(['–']));
  });

  it('is not one of somebody who was not asked, nor one with its ledger', async () => {
    const own = { ...received, checkins: [aCheckin()] };
    expect((await shown('report', own)).textContent).toContain('No prompts are on record');
    const whole = { ...received, checkins: [{ ...answer, promptId: nineOClock.id }], prompts: [nineOClock] };
    expect((await shown('report', whole)).textContent).not.toMatch(/Left out|on record/);
  });
});

it('a report names the version that saved the newest file', async () => {
  const newer = { ...received, app: '0.2.0', exportedAt: '2026-11-25T08:00:00.000Z' };
  for (const files of [
    [received, newer],
    [newer, received],
  ]) {
    const method = (await shown('report', ...files)).querySelector('[data-method] .quiet');
    expect(method?.textContent).toMatch(/ 0\.2\.0$/);
  }
});
