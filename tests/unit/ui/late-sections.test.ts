// @vitest-environment happy-dom
import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx';
import { ahead, Later } from '../../../src/ui/Later.tsx';
import { fetched, type Section, WidePage } from '../../../src/ui/WidePage.tsx';

type Words = { Words: ComponentType<{ place: string }> };
const module: Words = { Words: ({ place }) => h('h2', { id: place || 'top', tabIndex: -1 }, 'late words') };

const root = document.createElement('div');
const text = () => root.querySelector('main')?.textContent;

/** A page of two sections: the second is fetched by `from`. */
function pageWith(from: () => Promise<Words>): Section[] {
  const late = (place: string) =>
    h(ErrorBoundary, {
      instead: () => 'not there',
      children: h(Later<'Words', { place: string }>, { from, part: 'Words', props: { place } }),
    });
  return [
    { id: 'one', name: 'One', part: () => 'first words' },
    { id: 'two', name: 'Two', fetch: () => ahead(from), part: late },
  ];
}

async function go(address: string): Promise<void> {
  location.hash = address;
  await act(() => void dispatchEvent(new Event('hashchange')));
}

beforeEach(() => {
  render(null, root);
  document.body.append(root);
  location.hash = '';
});

test('a section that is still to come leaves the one before it in place, then stands whole and has the focus', async () => {
  const coming = Promise.withResolvers<Words>();
  await act(() => render(h(WidePage, { sections: pageWith(() => coming.promise), above: null, below: null }), root));
  await go('two');
  expect([text(), root.querySelector('main')?.dataset.section]).toEqual(['Onefirst words', 'one']);
  await act(() => coming.resolve(module));
  await expect.poll(text).toBe('Twolate words');
  expect(document.activeElement).toBe(root.querySelector('main'));
});

test('the place that a link means has the focus, though its section came late', async () => {
  await act(() =>
    render(h(WidePage, { sections: pageWith(() => Promise.resolve(module)), above: null, below: null }), root),
  );
  await go('two/words');
  await expect.poll(() => document.activeElement?.id).toBe('words');
});

test('a page that is opened at a late section shows it with its first rendering', async () => {
  location.hash = 'two/words';
  const sections = pageWith(() => Promise.resolve(module));
  await fetched(sections);
  await act(() => render(h(WidePage, { sections, above: null, below: null }), root));
  expect(text()).toBe('Twolate words');
  expect(document.activeElement?.id).toBe('words');
});

test('a section whose file cannot be fetched says so under its own title', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const from = () => Promise.reject(new TypeError('Failed to fetch'));
  await act(() => render(h(WidePage, { sections: pageWith(from), above: null, below: null }), root));
  await go('two');
  await expect.poll(text).toBe('Twonot there');
});

test('of two addresses in quick succession the later one is shown', async () => {
  const coming = Promise.withResolvers<Words>();
  await act(() => render(h(WidePage, { sections: pageWith(() => coming.promise), above: null, below: null }), root));
  await go('two');
  await go('one');
  await act(() => coming.resolve(module));
  await expect.poll(text).toBe('Onefirst words');
});
