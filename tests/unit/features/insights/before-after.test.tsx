// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { instantText } from '../../../../src/domain/day.ts';
import type { Prompt } from '../../../../src/domain/prompt.ts';
import { BeforeAfter } from '../../../../src/features/insights/figures/BeforeAfter.tsx';
import { aTreatment } from '../../../support/rows.ts';
import { checkinAt, only } from '../../../support/simulated.ts';
import { speak } from '../../../support/words.ts';

const page = document.body.appendChild(document.createElement('main'));
afterEach(() => act(() => render(null, page)));

const session = aTreatment();
const start = Temporal.Instant.from(session.startedAt);
const hours = [-120, -108, -96, -84, -72, -60, -48, -36, -24, -12, 24, 36, 48, 60, 72, 84, 96, 108, 120, 132];
const checkins = hours.map((each) => checkinAt(start.add({ hours: each }), only('ventral')));
const prompts = checkins.map(({ at, day, zone }, index): Prompt => {
  const expiresAt = instantText(Temporal.Instant.from(at).add({ minutes: 30 }));
  return { id: `${day}#${index}`, day, zone, plannedAt: at, expiresAt, outcome: 'answered', updatedAt: at };
});

it.each([
  [7 * 24 - 1, true],
  [7 * 24, false],
])('%i hours after it, says that the week after is not complete: %s', (hours, isSaid) => {
  speak('en');
  const until = instantText(start.add({ hours }));
  act(() => render(<BeforeAfter {...{ session, checkins, prompts, until }} />, page));
  expect(page.querySelector('.changes')?.textContent).toContain('Difference');
  expect(page.textContent?.includes('The week after it is not complete yet')).toBe(isSaid);
});
