import { browser } from 'wxt/browser';

export type AlarmName = 'next' | 'heartbeat';
type Arming = { at: Temporal.Instant; everyMinutes?: number; renew?: boolean };

/** A second is far below what an alarm's own lateness can be. */
const tolerance = 1_000;

/**
 * Arms an alarm, or leaves it alone where it is armed as wanted: creating it anew restarts its count, and
 * one that is created at every wake may never fire.
 * A repeating alarm that is already running keeps its own beat.
 * `renew` creates it all the same: after a jump of the clock only that makes the browser reckon again.
 */
export async function arm(
  name: AlarmName,
  { at, everyMinutes, renew = false }: Arming,
  now: Temporal.Instant,
): Promise<void> {
  const present = await browser.alarms.get(name);
  const wanted = at.epochMilliseconds;
  if (!renew && present && (present.periodInMinutes ?? undefined) === everyMinutes) {
    const runs = everyMinutes !== undefined && wanted <= now.epochMilliseconds + everyMinutes * 60_000 + tolerance;
    const earliest = runs ? now.epochMilliseconds : wanted - tolerance;
    if (present.scheduledTime >= earliest && present.scheduledTime <= wanted + tolerance) return;
  }
  await browser.alarms.create(name, {
    when: wanted,
    ...(everyMinutes === undefined ? {} : { periodInMinutes: everyMinutes }),
  });
}

/** Wakes the worker as soon as the browser allows, also after the page that asks for it is gone. */
export function ringSoon(now: Temporal.Instant): void {
  void browser.alarms.create('next' satisfies AlarmName, { when: now.epochMilliseconds + 1 });
}

export async function disarm(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}
