export type Contact = {
  region: 'us' | 'ca' | 'uk' | 'ie' | 'eu' | 'au';
  emergency: string;
  line: string;
  /** A number that also answers text messages. */
  text?: string;
};

/** When somebody last looked these numbers up. A test fails once this is more than twelve months ago. */
export const verifiedOn = '2026-11-23';

export const contacts: readonly Contact[] = [
  { region: 'us', emergency: '911', line: '988', text: '988' },
  { region: 'ca', emergency: '911', line: '988', text: '988' },
  { region: 'uk', emergency: '999', line: '116 123' },
  { region: 'ie', emergency: '112', line: '116 123' },
  { region: 'eu', emergency: '112', line: '116 123' },
  { region: 'au', emergency: '000', line: '13 11 14' },
];

export const directory = 'https://findahelpline.com';
