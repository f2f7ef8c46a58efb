import type { Checkin } from '../../checkin.ts';
import { sensations } from '../../sensation.ts';
import type { Log } from '../choice.ts';
import { type Names, ownNames, sensationName, type Vocabulary } from '../vocabulary.ts';
import { momentColumns } from './checkins.ts';
import { type Column, coded } from './column.ts';

export type Sensed = { checkin: Checkin; id: string; strength: 1 | 2 | 3 };

/** One row for each sensation of each check-in. */
export function sensationColumns(log: Log): Column<Sensed>[] {
  const own = ownNames(log);
  const regions = new Map<string, string>(
    [...sensations, ...log.customSensations].map(({ id, region }) => [id, region]),
  );
  const regionOf = ({ id }: Sensed) => regions.get(id) ?? '';
  return [
    ...momentColumns.map(
      (column): Column<Sensed> => ({ ...column, cell: ({ checkin }, words) => column.cell(checkin, words) }),
    ),
    { name: 'sensation', type: 'code', cell: ({ id }) => id, codes: (words) => named(words, own) },
    { name: 'sensation_label', type: 'text', cell: ({ id }, words) => sensationName(id, words, own) },
    ...coded<Sensed>('region', regionOf, (words) => words.regions),
    { name: 'strength', type: 'number', cell: ({ strength }) => strength, codes: (words) => words.strengths },
    {
      name: 'strength_label',
      type: 'text',
      cell: ({ strength }, words) => words.strengths.get(`${strength}`) ?? strength,
    },
  ];
}

const named = (words: Vocabulary, own: Names): Names => new Map([...words.sensations, ...own]);

export function* sensedIn(checkins: readonly Checkin[]): Generator<Sensed> {
  for (const checkin of checkins) for (const { id, strength } of checkin.sensations) yield { checkin, id, strength };
}
