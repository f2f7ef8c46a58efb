import { describe, expect, it } from 'vitest';
import { sensationIdSchema } from '../../../src/domain/checkin.ts';
import { regions, sensations } from '../../../src/domain/sensation.ts';
import { sensationsOf, sensationsOffered } from '../../../src/domain/sensation-choice.ts';
import { type State, states } from '../../../src/domain/state.ts';

/** The table of the domain document: id, states commonly listed with it by their letters, * asked daily. */
const documented: Record<string, string> = {
  head: 'head.ache:SD head.light:DF head.dizzy:SD head.fog:D head.racing:SF head.memory:D sinus.pressure:*',
  face: 'face.soft:VP face.jaw:SF eyes.scan:S eyes.blur:FD ears.ring:S ears.loud:S',
  throat: 'throat.tight:SF throat.dry:S voice.easy:V voice.stuck:FD',
  chest:
    'heart.race:SP heart.steady:VT chest.tight:SF chest.warm:V chest.hollow:D breath.short:S breath.shallow:S breath.held:F breath.full:VT',
  back: 'neck.tense:SF back.ache:SD shoulders.soft:VT',
  belly:
    'gut.flutter:SP gut.nausea:SD gut.cramp:S gut.pain:SD gut.bloat:D gut.constip:DS* gut.loose:S* gut.reflux:S gut.noappetite:DS gut.settled:V food.react:* period.pain:*',
  limbs:
    'limbs.tremble:S limbs.urge:SP limbs.heavy:D limbs.tingle:SD limbs.numb:D limbs.locked:F limbs.ground:VT limbs.ache:SD',
  skin: 'skin.sweat:S skin.nightsweat:S* skin.flush:S skin.cold:DS skin.eczema:SD* skin.hives:S',
  whole:
    'body.tired:D body.lowenergy:D body.wired:FS body.far:DF body.irritable:S body.anxious:S body.calm:V body.light:VPT',
  sleep: 'sleep.onset:SD* sleep.wake:S* sleep.restless:S* sleep.nightmare:S* sleep.rested:V*',
};
const letters: Partial<Record<State, string>> = {
  ventral: 'V',
  sympathetic: 'S',
  dorsal: 'D',
  play: 'P',
  stillness: 'T',
  freeze: 'F',
};
const pleasant: readonly State[] = ['ventral', 'play', 'stillness'];

function find(id: string) {
  const found = sensations.find((sensation) => sensation.id === id);
  if (!found) throw new Error(`No sensation ${id}`);
  return found;
}
const isPleasant = (id: string) => find(id).listedWith.some((state) => pleasant.includes(state));

describe('the vocabulary', () => {
  it('has the regions of the document, in its order', () => {
    expect([...regions].toSorted()).toEqual(Object.keys(documented).toSorted());
    expect([...regions]).toEqual('head face throat chest back belly limbs skin whole sleep'.split(' '));
  });

  it.each(regions)('has the sensations of the document for %s', (region) => {
    const listed = sensations
      .filter((sensation) => sensation.region === region)
      .map((sensation) => {
        const codes = sensation.listedWith.map((state) => letters[state]).join('');
        return `${sensation.id}:${codes}${'daily' in sensation ? '*' : ''}`;
      });
    expect(listed.toSorted()).toEqual(documented[region]?.split(' ').toSorted());
  });

  it('has 68 ids, each once, of the form that a check-in stores', () => {
    const ids = sensations.map(({ id }) => id);
    expect(ids).toHaveLength(68);
    expect(new Set(ids).size).toBe(68);
    for (const id of ids) expect(sensationIdSchema.safeParse(id).success).toBe(true);
  });
});

describe('a region', () => {
  it.each(regions)('shows two or three of %s at first, and every one exactly once', (region) => {
    const { first, more } = sensationsOf(region);
    expect([2, 3]).toContain(first.length);
    const ids = sensations.filter((sensation) => sensation.region === region).map(({ id }) => id);
    expect([...first, ...more].toSorted()).toEqual(ids.toSorted());
  });

  it('shows a pleasant one at first, wherever the document has one', () => {
    const without = regions.filter((region) => !sensationsOf(region).first.some(isPleasant));
    expect(without).toEqual(['head', 'skin']);
    for (const region of without) {
      expect(sensationsOf(region).more.filter(isPleasant)).toEqual([]);
    }
  });
});

describe('what is offered below the states', () => {
  it.each(states)('for %s is a few, one of them pleasant, none asked daily', (state) => {
    const offered = sensationsOffered(state);
    expect(offered).toHaveLength(4);
    expect(new Set(offered).size).toBe(4);
    expect(offered.some(isPleasant)).toBe(true);
    expect(offered.filter((id) => 'daily' in find(id))).toEqual([]);
  });
});
