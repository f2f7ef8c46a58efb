import { leaveNotice } from '../../data/settings.ts';
import type { Prompt } from '../../domain/prompt.ts';
import type { Reminder } from '../../domain/settings.ts';
import { promptWords } from '../../platform/messages.ts';
import { notify } from '../../platform/notifications.ts';
import { drawToSmallWindow, showSmallWindow } from '../../platform/windows.ts';

const prefix = 'prompt:';
const page = 'checkin.html';

export const isPromptNotification = (id: string) => id.startsWith(prefix);
export const notificationOf = ({ id }: Pick<Prompt, 'id'>) => prefix + id;
export const promptOf = (notification: string) => notification.slice(prefix.length);

/** Brings a prompt before the person, in the way they chose. The badge is there in any case. */
export async function reach(prompt: Prompt, reminder: Reminder, how: 'show' | 'nudge'): Promise<void> {
  if (reminder === 'window') await (how === 'nudge' ? drawToSmallWindow(page) : showSmallWindow(page));
  if (reminder !== 'notification') return;
  const taken = await notify(notificationOf(prompt), { ...promptWords(), silent: how === 'nudge' });
  if (!taken) await leaveNotice('unreachable', 1);
}
