import type { Range } from '../period.ts';

/** In the order in which they are offered. */
export const formats = ['csv', 'json', 'fhir'] as const;
export type Format = (typeof formats)[number];

export const endings = { csv: 'csv.zip', json: 'json', fhir: 'fhir.json' } as const satisfies Record<Format, string>;

type Named = {
  format: Format;
  /** The days that the file is about, as they stand in it; a backup of everything is named by the day it was made. */
  days: Range | string;
  /** Which part of how many it is. */
  part?: { index: number; count: number };
};

/** What a file is and of which days, and nothing of what is in it: names are seen by others, and in mail programs. */
export function fileName({ format, days, part }: Named): string {
  const when = typeof days === 'string' ? days : `${days.first}-to-${days.last}`;
  const which = part && part.count > 1 ? `-${part.index + 1}-of-${part.count}` : '';
  return `polyvagal-check-in-${when}${which}.${endings[format]}`;
}

/** The reader as one file. */
export const readerFileName = 'polyvagal-check-in-reader.html';
