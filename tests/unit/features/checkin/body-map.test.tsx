// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Place } from '../../../../src/domain/body-map.ts';
import { BodyFigure } from '../../../../src/features/checkin/BodyFigure.tsx';
import { PlaceButtons } from '../../../../src/features/checkin/PlaceButtons.tsx';
import { speak } from '../../../support/words.ts';

let page: HTMLElement;
beforeEach(() => {
  speak('en');
  page = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, page);
  page.remove();
});

const noticed = new Map<Place, number>([
  ['chest', 2],
  ['whole', 1],
]);

it('each place is a radio button whose name says how much is noticed there', () => {
  const onPlace = vi.fn();
  act(() => render(<PlaceButtons chosen="belly" noticed={noticed} onPlace={onPlace} onGoOn={() => {}} />, page));
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([
    'Head',
    'Face and senses',
    'Throat and voice',
    'Chest and breath, 2 noticed',
    'Neck and back',
    'Belly',
    'Arms and legs',
    'Skin and warmth',
    'Whole body, 1 noticed',
  ]);
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['belly']);
  radios[2]?.click();
  expect(onPlace).toHaveBeenCalledWith('throat');
});

it('the figures show it by dots or a ring, and a pressed shape chooses its place', () => {
  const onPlace = vi.fn();
  for (const side of ['front', 'back'] as const) {
    act(() => render(<BodyFigure {...{ side, noticed, onPlace }} chosen="chest" />, page));
    const marked = (mark: string) =>
      [...page.querySelectorAll(`[data-${mark}=true]`)].map((each) => each.getAttribute('data-at'));
    expect(marked('noticed')).toEqual(side === 'front' ? ['whole', 'chest'] : ['whole']);
    expect(marked('chosen')).toEqual(side === 'front' ? ['chest'] : []);
    expect(page.querySelectorAll('.ring')).toHaveLength(1);
    expect(page.querySelectorAll('[fill^=url]')).toHaveLength(side === 'front' ? 1 : 0);
    page.querySelector('[data-at=limbs]')?.dispatchEvent(new Event('click', { bubbles: true }));
    expect(onPlace).toHaveBeenLastCalledWith('limbs');
  }
});
