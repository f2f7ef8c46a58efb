import { i18n } from '#i18n';
import { type Region, regions, type SensationId, sensations } from '../domain/sensation.ts';

const known = new Set<string>(sensations.map(({ id }) => id));

const isKnown = (id: string): id is SensationId => known.has(id);

/**
 * A sensation's label, by id: ours in the person's language, `own` ones as they were written. One that this version
 * does not know is shown by its id rather than left out.
 */
export function sensationLabel(id: string, own?: ReadonlyMap<string, string>): string {
  if (isKnown(id)) return i18n.t(`sensation.${id}`);
  return own?.get(id) ?? (id.startsWith('custom.') ? i18n.t('sensation.custom') : id);
}

export const regionName = (region: Region): string => i18n.t(`region.${region}`);

export const regionChoices = () => regions.map((value) => ({ value, label: regionName(value) }));
