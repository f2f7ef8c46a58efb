import { i18n } from '#i18n';
import { enumeration } from '../../locales/numbers.ts';

type Brought = { added: number; changed: number; settings?: true | undefined };

/** "610 new records, 2 records with newer changes": what a file brought, without what it did not. */
export function countsText({ added, changed, settings }: Brought): string {
  const parts = [
    added > 0 || (changed === 0 && !settings) ? i18n.t('share.new', added) : undefined,
    changed > 0 ? i18n.t('share.changed', changed) : undefined,
    settings ? i18n.t('share.settings') : undefined,
  ];
  return enumeration(parts.filter((part) => part !== undefined));
}
