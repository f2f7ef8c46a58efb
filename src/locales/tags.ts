import { i18n } from '#i18n';
import type { TagKind } from '../domain/tag.ts';

/**
 * The tags to begin with, in the person's language. They are kept as the words they are: what was read and
 * tapped is what a log and its readers say, whatever language they are in later.
 */
export function starterTags(): Record<TagKind, string[]> {
  return {
    where: [
      i18n.t('tags.starter.home'),
      i18n.t('tags.starter.work'),
      i18n.t('tags.starter.outdoors'),
      i18n.t('tags.starter.onTheWay'),
    ],
    with: [
      i18n.t('tags.starter.alone'),
      i18n.t('tags.starter.family'),
      i18n.t('tags.starter.friends'),
      i18n.t('tags.starter.colleagues'),
      i18n.t('tags.starter.animal'),
      i18n.t('tags.starter.strangers'),
    ],
    what: [
      i18n.t('tags.starter.resting'),
      i18n.t('tags.starter.eating'),
      i18n.t('tags.starter.working'),
      i18n.t('tags.starter.moving'),
      i18n.t('tags.starter.talking'),
      i18n.t('tags.starter.screen'),
    ],
  };
}
