import { describe, expect, it } from 'vitest';
import { attend } from '../../../src/domain/attention.ts';
import { laterOn, snoozesWithin } from '../../../src/domain/snooze.ts';
import { nineOClock } from '../../support/prompts.ts';

const at = (clock: string) => Temporal.Instant.from(`2026-11-23T${clock}:00Z`);
const text = (clock: string) => `2026-11-23T${clock}:00.000Z`;
const shown = { ...nineOClock, shownAt: text('09:00') };
const own = { prompt: nineOClock.id, quiet: false };

describe('what a waiting prompt needs (asked at nine, open until half past, a reminder after 15 minutes)', () => {
  it.each([
    ['not shown yet', nineOClock, undefined, 15, '09:00', 'show', '09:15'],
    ['not shown yet, without a reminder', nineOClock, undefined, 0, '09:00', 'show', undefined],
    ['shown', shown, undefined, 15, '09:05', 'rest', '09:15'],
    ['shown, time for the reminder', shown, undefined, 15, '09:15', 'nudge', undefined],
    ['shown late, as long after that', { ...shown, shownAt: text('09:10') }, undefined, 15, '09:15', 'rest', '09:25'],
    ['shown too late for a reminder', { ...shown, shownAt: text('09:20') }, undefined, 15, '09:21', 'rest', undefined],
    ['reminded', shown, { ...own, quiet: true }, 15, '09:16', 'rest', undefined],
    ['a reminder longer than its time', shown, undefined, 60, '09:29', 'rest', undefined],
    ['no reminder wanted', shown, undefined, 0, '09:29', 'rest', undefined],
    ['put off', shown, { ...own, snoozedUntil: text('09:20') }, 15, '09:16', 'rest', '09:20'],
    ['put off, and now', shown, { ...own, snoozedUntil: text('09:20') }, 15, '09:20', 'show', undefined],
    ['put off beyond its end', shown, { ...own, snoozedUntil: text('09:40') }, 15, '09:20', 'rest', undefined],
    ['after another prompt was seen', shown, { prompt: '2026-11-22#4', quiet: true }, 15, '09:15', 'nudge', undefined],
  ] as const)('%s', (_, prompt, attention, nudge, clock, step, next) => {
    const attending = attend(prompt, attention, nudge, at(clock));
    expect(attending).toEqual(next === undefined ? { step } : { step, next: at(next) });
  });
});

describe('putting it off', () => {
  it.each([
    ['09:00', [5, 15], 15],
    ['09:14', [5, 15], 15],
    ['09:15', [5], 5],
    ['09:24', [5], 5],
    ['09:25', [], undefined],
    ['09:31', [], undefined],
  ] as const)('at %s may take %j minutes; "Later" means %s', (clock, minutes, later) => {
    expect(snoozesWithin(nineOClock, at(clock))).toEqual(minutes);
    expect(laterOn(nineOClock, at(clock))).toBe(later);
  });

  it('may take half an hour where a prompt is open for longer', () => {
    const long = { ...nineOClock, expiresAt: text('10:30') };
    expect(snoozesWithin(long, at('09:00'))).toEqual([5, 15, 30]);
    expect(laterOn(long, at('09:00'))).toBe(15);
  });
});
