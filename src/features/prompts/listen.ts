import { onAlarm, onBackground, onNotification } from '../../platform/events.ts';
import { withdraw } from '../../platform/notifications.ts';
import { openSmallWindow } from '../../platform/windows.ts';
import { notificationPrefix } from './present.ts';
import { reconcile } from './reconcile.ts';

/**
 * Registers everything that may wake the worker. Runs synchronously in the worker's first turn: a
 * listener that is registered later misses the event that the browser started the worker for.
 */
export function listen(): void {
  const wake = () => run(reconcile());
  // A browser that has just started forgot what it showed, and after an update it may have.
  onBackground.started(() => run(reconcile({ afterStart: true })));
  onBackground.installed(() => run(reconcile({ afterStart: true })));
  onAlarm(wake);
  // Back at the keyboard, or in another window: the clock may have jumped while nothing rang.
  onBackground.active(wake);
  onBackground.focused(wake);
  onNotification.clicked((id) => {
    if (id.startsWith(notificationPrefix)) run(openCheckin(id));
  });
  onNotification.closed(wake);
  // A bare start, as after disabling and enabling, comes without any event.
  wake();
}

async function openCheckin(notification: string): Promise<void> {
  await withdraw(notification);
  await openSmallWindow('checkin.html');
}

function run(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('The prompt could not be brought up to date', error));
}
