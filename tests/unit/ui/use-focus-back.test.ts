// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { useFocusBack } from '../../../src/ui/use-focus-back.ts';

let keepFocus = () => {};

function Part({ state }: { state: string }) {
  const [part, keep] = useFocusBack<HTMLElement>(state);
  keepFocus = keep;
  return h('section', { ref: part }, h('button', { key: state, type: 'button' }, state));
}

const root = document.createElement('main');
const focused = () => root.querySelector(':focus')?.textContent;

beforeEach(() => {
  render(null, root);
  document.body.append(root);
});

test('a press before the effect of the state that it was pressed in still gives the focus to what comes next', async () => {
  await act(() => {
    render(h(Part, { state: 'there' }), root);
    keepFocus();
  });
  expect(focused()).toBeUndefined();
  await act(() => render(h(Part, { state: 'gone' }), root));
  expect(focused()).toBe('gone');
});

test('a state that changes by itself leaves the focus where it is', async () => {
  await act(() => render(h(Part, { state: 'one' }), root));
  await act(() => render(h(Part, { state: 'two' }), root));
  expect(focused()).toBeUndefined();
});
