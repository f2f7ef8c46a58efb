import { i18n } from '#i18n';
import type { Refusal } from '../domain/backup.ts';
import type { Fault } from '../domain/reason.ts';

/** What the schemas expect, as far as it has a name that people use. */
function typeWords(expected: string): string {
  switch (expected) {
    case 'string':
    case 'boolean':
    case 'array':
    case 'object':
      return i18n.t(`restore.fault.type.${expected}`);
    case 'number':
    case 'int':
      return i18n.t('restore.fault.type.number');
    default:
      return i18n.t('restore.fault.other');
  }
}

function faultWords(fault: Fault): string {
  switch (fault.kind) {
    case 'type':
      return typeWords(fault.value);
    case 'choice':
    case 'most':
    case 'least':
      return i18n.t(`restore.fault.${fault.kind}`, [fault.value]);
    default:
      return i18n.t(`restore.fault.${fault.kind}`);
  }
}

/** "checkins[3] (id): levels.dorsal, a value that is not allowed here" */
export function refusalWords({ place, id, field, fault }: Refusal): string {
  const why = field === '' ? faultWords(fault) : `${field}, ${faultWords(fault)}`;
  return i18n.t('share.refusal', [place === 'file' ? i18n.t('restore.whole') : place, id || '–', why]);
}
