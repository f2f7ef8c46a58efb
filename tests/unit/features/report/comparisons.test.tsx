// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { beforeAfter } from '../../../../src/domain/analysis/before-after.ts';
import { Comparisons } from '../../../../src/features/report/Comparisons.tsx';
import { aTreatment } from '../../../support/rows.ts';
import { speak } from '../../../support/words.ts';

const page = document.body.appendChild(document.createElement('main'));
afterEach(() => act(() => render(null, page)));

const session = aTreatment();
const aDayEarlier = aTreatment({ day: '2026-11-23', startedAt: '2026-11-23T09:00:00.000Z' });

it('says where other sessions reach into the two weeks of one, and nothing of it where none does', () => {
  speak('en');
  const text = (others: (typeof session)[]) => {
    const comparisons = [{ session, figures: beforeAfter(session, [], [], others) }];
    act(() => render(<Comparisons comparisons={comparisons} wording="plain" />, page));
    return page.querySelector('.sentence')?.textContent ?? '';
  };
  expect(text([session, aDayEarlier])).toMatch(
    /first 24 hours: 0\. 1 other session reaches into these two weeks\. Its first 24 hours are left out, too\.$/,
  );
  expect(text([session])).toMatch(/first 24 hours: 0\.$/);
});
