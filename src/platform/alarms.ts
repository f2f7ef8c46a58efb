import { browser } from 'wxt/browser';

export type AlarmName = 'next' | 'heartbeat' | 'now';
type Arming = { at: Temporal.Instant; everyMinutes?: number };

/** A second is far below what an alarm's own lateness can be. */
const tolerance = 1_000;

/**
 * Arms an alarm, or leaves it alone where it is armed as wanted: creating it anew restarts its count, and
 * one that is created at every wake may never fire.
 * A repeating alarm that is already running keeps its own beat.
 */
export async function arm(name: AlarmName, { at, everyMinutes }: Arming, now: Temporal.Instant): Promise<void> {
  const present = await browser.alarms.get(name);
  const wanted = at.epochMilliseconds;
  if (present && (present.periodInMinutes ?? undefined) === everyMinutes) {
    const runs = everyMinutes !== undefined && wanted <= now.epochMilliseconds + everyMinutes * 60_000 + tolerance;
    const earliest = runs ? now.epochMilliseconds : wanted - tolerance;
    if (present.scheduledTime >= earliest && present.scheduledTime <= wanted + tolerance) return;
  }
  await browser.alarms.create(name, {
    when: wanted,
    ...(everyMinutes === undefined ? {} : { periodInMinutes: everyMinutes }),
  });
}

/**
 * Wakes the worker as soon as the browser allows, also after the page that asks for it is gone. Chromium waits
 * for its next alarm by a timer that knows nothing of a changed clock, and sets it anew only for an alarm that
 * comes before all others: so this one was due ages ago.
 */
export function ringNow(): void {
  void browser.alarms.create('now' satisfies AlarmName, { when: 1 });
}

export async function disarm(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}
