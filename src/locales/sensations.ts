import { i18n } from '#i18n';
import { type SensationId, sensations } from '../domain/sensation.ts';

const known = new Set<string>(sensations.map(({ id }) => id));

const isKnown = (id: string): id is SensationId => known.has(id);

/** A sensation's label; one that this version does not know is shown by its id rather than left out. */
export function sensationLabel(id: string): string {
  if (isKnown(id)) return i18n.t(`sensation.${id}`);
  return id.startsWith('custom.') ? i18n.t('sensation.custom') : id;
}
