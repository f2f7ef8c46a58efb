import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions, sensations } from '../../../src/domain/sensation.ts';
import { sensationsOf, sensationsOffered, type Vocabulary } from '../../../src/domain/sensation-choice.ts';
import { states } from '../../../src/domain/state.ts';

const ours = sensations.map(({ id }) => id);
const pleasant = sensations
  .filter(({ listedWith }) => listedWith.some((state) => ['ventral', 'play', 'stillness'].includes(state)))
  .map(({ id }) => String(id));
const daily = sensations.filter((each) => 'daily' in each).map(({ id }) => String(id));

const anOwn = fc.record({
  id: fc.uuid().map((uuid) => `custom.${uuid}`),
  label: fc.constant('own words'),
  region: fc.constantFrom(...regions),
  retired: fc.boolean(),
  updatedAt: fc.constant('2026-11-23T08:15:00.000Z'),
});
const aVocabulary: fc.Arbitrary<Vocabulary> = fc.record({
  own: fc.uniqueArray(anOwn, { selector: ({ id }) => id, maxLength: 5 }),
  hidden: fc.uniqueArray(fc.constantFrom(...ours)),
});
const offered = ({ own }: Vocabulary) => own.filter(({ retired }) => !retired).map(({ id }) => id);

describe('with own words and hidden ones', () => {
  it('every region shows what is offered, each once, and nothing else', () => {
    fc.assert(
      fc.property(aVocabulary, (vocabulary) => {
        const shown = regions.flatMap((region) => {
          const { first, more } = sensationsOf(region, vocabulary);
          return [...first, ...more];
        });
        const wanted = [...ours.filter((id) => !vocabulary.hidden.includes(id)), ...offered(vocabulary)];
        expect(shown.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it('a region never shows nothing at first while it has something', () => {
    fc.assert(
      fc.property(aVocabulary, fc.constantFrom(...regions), (vocabulary, region) => {
        const { first, more } = sensationsOf(region, vocabulary);
        if (first.length === 0) expect(more).toEqual([]);
      }),
    );
  });

  it('a few are offered for a state: own habits first, nothing hidden, retired, unknown or asked daily', () => {
    fc.assert(
      fc.property(
        aVocabulary,
        fc.constantFrom(...states),
        fc.shuffledSubarray([...ours]),
        (vocabulary, state, some) => {
          const often = [...offered(vocabulary), ...some, 'custom.of-another-device'];
          const shown = sensationsOffered(state, vocabulary, often);
          const may = often.filter((id) => ![...vocabulary.hidden, ...daily].includes(id) && !id.endsWith('device'));
          expect(shown.length).toBeLessThanOrEqual(4);
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.slice(0, 3)).toEqual(may.slice(0, shown.length).slice(0, 3).concat(shown.slice(may.length, 3)));
          expect(shown.filter((id) => [...vocabulary.hidden, ...daily].includes(id))).toEqual([]);
          const retired = vocabulary.own.filter((each) => each.retired).map(({ id }) => id);
          expect(shown.filter((id) => retired.includes(id))).toEqual([]);
          const canBePleasant = pleasant.some((id) => ![...vocabulary.hidden, ...daily].includes(id));
          if (canBePleasant) expect(shown.some((id) => pleasant.includes(id))).toBe(true);
        },
      ),
    );
  });
});
