import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checklistFor,
  checklistItems,
  itemFrom,
  withItem,
  withItemAt,
  withItemMoved,
  withoutItem,
  withTick,
} from '../../../src/domain/session-checklist.ts';
import { sessionKinds } from '../../../src/domain/session-kind.ts';
import { settingsFrom } from '../../../src/domain/settings.ts';
import { settingsSchema } from '../../../src/domain/settings-schema.ts';

describe('the checklist for a kind of session', () => {
  it.each([
    ['ketamine-infusion', ['bathroom', 'clothes', 'meal', 'eye-mask', 'playlist', 'needs', 'ride-home']],
    ['therapy', ['bathroom', 'needs']],
    ['bodywork', ['bathroom', 'clothes', 'meal', 'needs']],
    ['medication-change', []],
    ['other', ['needs']],
  ] as const)('%s suggests %j', (kind, items) => {
    expect(checklistFor(kind)).toEqual(items);
  });

  it.each(sessionKinds)('%s has own items in the order of the list', (kind) => {
    const list = ['notebook', 'needs', 'water'];
    expect(checklistFor(kind, list)).toEqual(list.filter((item) => item !== 'needs' || kind !== 'medication-change'));
  });
});

describe('an item', () => {
  it.each([
    ['  a blanket ', 'a blanket'],
    ['   ', undefined],
    ['', undefined],
    ['x'.repeat(80), 'x'.repeat(60)],
  ])('typed as "%s" is "%s"', (typed, item) => {
    expect(itemFrom(typed)).toBe(item);
  });

  it.each([
    ['meal', -1, undefined, ['meal', 'bathroom', 'clothes']],
    ['bathroom', 1, undefined, ['clothes', 'bathroom', 'meal']],
    ['bathroom', -1, undefined, ['bathroom', 'clothes', 'meal']],
    ['meal', 1, undefined, ['bathroom', 'clothes', 'meal']],
    ['unknown', 1, undefined, ['bathroom', 'clothes', 'meal']],
    ['meal', -1, ['bathroom', 'meal'], ['meal', 'bathroom', 'clothes']],
    ['bathroom', 1, ['bathroom', 'meal'], ['clothes', 'meal', 'bathroom']],
  ] as const)('%s moved by %i among %j', (item, by, shown, expected) => {
    const list = ['bathroom', 'clothes', 'meal'];
    const at = item === 'meal' && by === -1 && !shown ? ['bathroom', 'meal', 'clothes'] : list;
    expect(withItemMoved(at, item, by, shown ?? at)).toEqual(expected);
  });

  it('moved there and back among what is shown is where it was among them, and none is lost', () => {
    const someList = fc.shuffledSubarray([...checklistItems, 'own', 'words'], { minLength: 2 });
    fc.assert(
      fc.property(
        someList,
        fc.constantFrom(...sessionKinds),
        fc.nat(),
        fc.constantFrom<1 | -1>(1, -1),
        (list, kind, pick, by) => {
          const shown = checklistFor(kind, list);
          const item = shown[pick % (shown.length || 1)] ?? 'none';
          const there = withItemMoved(list, item, by, shown);
          expect(there.toSorted()).toEqual(list.toSorted());
          const expected = shown.toSpliced(shown.indexOf(item), 1).toSpliced(shown.indexOf(item) + by, 0, item);
          const canMove = shown.includes(item) && shown[shown.indexOf(item) + by] !== undefined;
          expect(checklistFor(kind, there)).toEqual(canMove ? expected : shown);
        },
      ),
    );
  });

  it('is on the list once, and taken off and put back it is where it was', () => {
    expect(withItem(['meal'], 'meal')).toEqual(['meal']);
    expect(withItem(checklistItems.slice(), 'own').at(-1)).toBe('own');
    const full = Array.from({ length: 50 }, (_, index) => `item ${index}`);
    expect(withItem(full, 'one more')).toEqual(full);
    expect(withItemAt(withoutItem(checklistItems, 'meal'), 'meal', 2)).toEqual(checklistItems);
    expect(withItemAt(full, 'one more', 0)).toEqual(full);
  });

  it('is ticked once and unticked wholly', () => {
    expect(withTick(withTick([], 'meal', true), 'meal', true)).toEqual(['meal']);
    expect(withTick(['meal', 'own'], 'meal', false)).toEqual(['own']);
  });
});

describe('a remembered list', () => {
  const stored = (checklist: unknown) => ({ ...settingsFrom(undefined).settings, checklist });
  it.each([
    ['nothing on it', [], true],
    ['an own item with line breaks', ['a\nb'], true],
    ['50 items', Array(50).fill('x'.repeat(60)), true],
    ['51 items', Array(51).fill('x'), false],
    ['an empty item', [''], false],
    ['an item of 61 characters', ['x'.repeat(61)], false],
    ['a number', [1], false],
    ['no list', 'meal', false],
  ])('with %s is read by guard and schema alike: %j', (_name, checklist, good) => {
    expect(settingsSchema.safeParse(stored(checklist)).success).toBe(good);
    const { settings, unusable } = settingsFrom(stored(checklist));
    expect(settings.checklist).toEqual(good ? checklist : undefined);
    expect(unusable).toHaveLength(good ? 0 : 1);
  });
});
