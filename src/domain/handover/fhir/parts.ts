import type { Checkin } from '../../checkin.ts';
import { clockAt } from '../local-time.ts';
import { codeSystem, home } from './codes.ts';

export type Resource = { resourceType: string; id: string } & Record<string, unknown>;

export const patient = { reference: 'Patient/person' };

/** A code of our own with the person's word for it. */
export const own = (system: Parameters<typeof codeSystem>[0], code: string, text: string) => ({
  coding: [{ system: codeSystem(system), code }],
  text,
});

export const survey = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }],
};

/** Local time with its offset, as the person's clock stood. */
export function localTime({ at, offset }: Pick<Checkin, 'at' | 'offset'>): string {
  const local = clockAt(at, offset);
  if (!local) throw new RangeError(`Not an offset: ${offset}`);
  return `${local.day}T${local.time}${offset.slice(0, 6)}`;
}

export const entryOf = (resource: Resource) => ({
  fullUrl: `${home}/${resource.resourceType}/${resource.id}`,
  resource,
});
