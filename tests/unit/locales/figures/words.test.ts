import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/domain/analysis/sentences.ts';
import { findingText, glanceText } from '../../../../src/locales/figures/finding-words.ts';
import { basisText, floorText, timeHours } from '../../../../src/locales/figures/words.ts';
import { speak } from '../../../support/words.ts';

const share = { share: 0.448, low: 0.382, high: 0.516 };
const less = { share: 0.3, low: 0.25, high: 0.36 };

const findings: Finding[] = [
  { kind: 'few-answered', shown: 40, answered: 12 },
  {
    kind: 'most-noticed',
    branch: 'sympathetic',
    share,
    count: 243,
    days: 80,
    next: { branch: 'ventral', share: less },
  },
  {
    kind: 'time-of-day',
    time: 'morning',
    branch: 'sympathetic',
    share,
    count: 84,
    days: 60,
    otherwise: { share: less, count: 159 },
  },
  {
    kind: 'sensation-state',
    sensation: 'face.jaw',
    branch: 'sympathetic',
    with: { there: 7, count: 9 },
    others: { there: 3, count: 20 },
    days: 5,
    lift: 2.3,
    p: 0.002,
    count: 29,
  },
  { kind: 'eased', count: 1, days: 1, checkins: 30 },
  { kind: 'eased', count: 4, days: 1, checkins: 30 },
];

afterEach(() => speak('en'));

describe('a finding in words', () => {
  it('says its numbers, its n and nothing about why', () => {
    expect(findings.map((finding) => findingText(finding, { wording: 'plain' }))).toEqual([
      '12 of the 40 prompts that were shown were answered. Much of this time is unknown.',
      'Named most of all: “Mobilised”, 45% (38% – 52%) of check-ins, then “Settled”, 30% (25% – 36%); 243 check-ins on 80 days.',
      'Morning: “Mobilised” has 45% (38% – 52%) of check-ins (84 check-ins on 60 days), at other times 30% (25% – 36%) (159 check-ins).',
      'Jaw tight: there in 7 of your 9 check-ins with “Mobilised” (3 of 20 others).',
      '1 check-in says what felt even a little easier.',
      '4 check-ins say what felt even a little easier, on 1 day.',
    ]);
  });

  it('uses the names that the person chose', () => {
    expect(findingText(findings[3] ?? expect.fail(), { wording: 'polyvagal' })).toContain('with “sympathetic”');
  });

  it.each(['en', 'de', 'es', 'fr', 'pt'])('is whole and neither praises nor warns in %s', (language) => {
    speak(language);
    const judging =
      /\b(better|worse|good|bad|score|streak|because|besser|schlechter|gut|weil|mejor|peor|porque|mieux|pire|bien|parce|melhor|pior)\b/i;
    for (const finding of findings) {
      const text = findingText(finding, { wording: 'plain' });
      expect(text).not.toMatch(/\$\d|undefined|NaN/);
      expect(text).not.toMatch(judging);
      expect(text.endsWith('.')).toBe(true);
    }
  });
});

describe('the one line for the popup', () => {
  it('prefers what was named most, then what eased, and is silent otherwise', () => {
    expect(glanceText(findings, 'plain')).toBe('Named most of all: “Mobilised”, 45% (38% – 52%).');
    expect(glanceText(findings.slice(-1), 'plain')).toBe('4 check-ins tell of something easier.');
    expect(glanceText(findings.slice(0, 1), 'plain')).toBeUndefined();
  });
});

describe('what stands with every figure', () => {
  it('says n and days, in the singular and in the plural', () => {
    expect(basisText({ count: 1, days: 1 })).toBe('1 check-in on 1 day');
    expect(basisText({ count: 243, days: 80 })).toBe('243 check-ins on 80 days');
    speak('de');
    expect(basisText({ count: 2, days: 2 })).toBe('2 Check-ins an 2 Tagen');
  });

  it('says what is missing, and on which side of a session', () => {
    expect(floorText({ of: 'check-ins', have: 12, need: 20 })).toBe('12 of 20 check-ins');
    expect(floorText({ of: 'days', side: 'before', have: 2, need: 4 })).toBe('before, 2 of 4 days');
    expect(floorText({ of: 'coverage', have: 0.3, need: 0.5 })).not.toContain('0.3');
  });

  it('names the hours of the night over midnight', () => {
    expect(timeHours('night')).toMatch(/10.*PM.*5.*AM/);
  });
});
