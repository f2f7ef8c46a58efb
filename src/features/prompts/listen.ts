import { foldWhenDue } from '../../data/fold.ts';
import { now } from '../../platform/clock.ts';
import { onAlarm, onBackground, onNotification } from '../../platform/events.ts';
import { withdraw } from '../../platform/notifications.ts';
import { updateWhenUnused } from '../../platform/updates.ts';
import { openSmallWindow } from '../../platform/windows.ts';
import { isPromptNotification, promptOf } from './reach.ts';
import { reconcile } from './reconcile.ts';
import { hush, leave, snooze } from './respond.ts';

/**
 * Registers everything that may wake the worker. Runs synchronously in the worker's first turn: a
 * listener that is registered later misses the event that the browser started the worker for.
 */
export function listen(): void {
  // A browser that has just started forgot what it showed, and after an update it may have.
  onBackground.started(() => run(reconcile({ afterStart: true }).then(tidy)));
  onBackground.installed(() => run(reconcile({ afterStart: true })));
  onAlarm(() => run(reconcile().then(tidy)));
  // Back at the keyboard, or in another window: the clock may have jumped while nothing rang.
  onBackground.active(() => run(reconcile({ someoneIsThere: true })));
  onBackground.focused(() => run(reconcile({ someoneIsThere: true })));
  onNotification.clicked((id) => {
    if (isPromptNotification(id)) run(openCheckin(id));
  });
  onNotification.pressed((id, button) => {
    if (isPromptNotification(id)) run(button === 'later' ? snooze(promptOf(id), 'later') : leave(promptOf(id)));
  });
  onNotification.closed((id, byPerson) => run(byPerson && isPromptNotification(id) ? hush(promptOf(id)) : reconcile()));
  updateWhenUnused();
  // A bare start, as after disabling and enabling, comes without any event.
  run(reconcile());
}

/** When nobody waits for anything. */
const tidy = () => foldWhenDue(now());

async function openCheckin(notification: string): Promise<void> {
  await withdraw(notification);
  await Promise.all([openSmallWindow('checkin.html'), hush(promptOf(notification))]);
}

function run(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('The prompt could not be brought up to date', error));
}
