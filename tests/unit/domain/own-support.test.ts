import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../src/domain/contact-link.ts';
import { withSupport } from '../../../src/domain/support-change.ts';

describe('what a click on a contact may open', () => {
  it.each([
    ['116 123', 'tel:116123'],
    ['+49 (0)30 1234-567', 'tel:+49301234567'],
    ['(555) 010-0199', 'tel:5550100199'],
    [' 112 ', 'tel:112'],
    ['https://clinic.example/help?a=1', 'https://clinic.example/help?a=1'],
    ['HTTP://clinic.example', 'http://clinic.example/'],
  ])('%j opens %s', (typed, link) => {
    expect(linkOf(typed)).toBe(link);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'tel:112',
    '*#06#',
    '112;ext=javascript',
    'https://',
    'clinic.example',
    '<img src=x onerror=alert(1)>',
    '+',
    '()',
    '1',
    '',
  ])('%j stays text', (typed) => {
    expect(linkOf(typed)).toBeUndefined();
  });

  it('is a telephone number or a page, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.stringMatching(/^[+\d ()*#./-]*$/)),
        (typed) => {
          expect(linkOf(typed) ?? 'https://none').toMatch(/^(tel:\+?\d{3,}[\d+]*$|https?:\/\/)/);
        },
      ),
    );
  });
});

it('parts are kept beside each other, and what is emptied is gone', () => {
  const one = withSupport(undefined, { region: 'uk' });
  const two = withSupport(one, { name: 'the practice', contact: '112' });
  expect(two).toEqual({ region: 'uk', name: 'the practice', contact: '112' });
  expect(withSupport(two, { name: '', contact: '' })).toEqual({ region: 'uk' });
  expect(withSupport({ region: 'uk' }, { region: '' })).toBeUndefined();
});
