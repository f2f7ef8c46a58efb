import { expect, it } from 'vitest';
import { foreignKind } from '../../../../src/features/reading/foreign.ts';
import { zipped } from '../../../../src/formats/zip.ts';

const parts = await Array.fromAsync(zipped([{ name: 'checkins.csv', texts: ['id,at\r\n'] }]));
const zip = new TextDecoder().decode(Buffer.concat(parts));

it.each([
  ['tables', '\uFEFFid,at,zone,local\r\n'],
  ['tables', 'checkin_id,region\r\n'],
  ['tables', zip],
  ['fhir', '{"resourceType":"Bundle","type":"collection"}'],
  ['page', '<!doctype html>\n<html lang="en">'],
  ['page', '%PDF-1.7'],
  [undefined, '{"hello":1}'],
  [undefined, '{"format":"polyvagal-check-in","versi'],
  [undefined, '[1,2]'],
  [undefined, 'null'],
  [undefined, ''],
])('%s: %j', (kind, text) => {
  expect(foreignKind(text)).toBe(kind);
});
