import { i18n } from '#i18n';
import type { PauseEnd } from '../../domain/pause-end.ts';
import { clockText, mediumDay } from '../../locales/dates.ts';

/** "Paused until 14:00" */
export function pausedText({ on, at }: PauseEnd): string {
  const parts = [on && mediumDay(`${on}`), at && clockText(at)].filter((part) => part !== undefined);
  return parts.length === 0 ? i18n.t('pause.forToday') : i18n.t('pause.until', [parts.join(', ')]);
}
