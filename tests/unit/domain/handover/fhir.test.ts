import { Fhir } from 'fhir';
import { expect, it } from 'vitest';
import { exampleLog } from '../../../../scripts/example-log.ts';
import { readBackup } from '../../../../src/domain/backup.ts';
import type { Log } from '../../../../src/domain/handover/choice.ts';
import { fhirBundle, fhirTexts } from '../../../../src/domain/handover/fhir/bundle.ts';
import { clinicalCodes } from '../../../../src/domain/handover/fhir/codes.ts';
import type { FhirWords } from '../../../../src/domain/handover/fhir/words.ts';
import { sensations } from '../../../../src/domain/sensation.ts';
import { aCheckin, aTreatment } from '../../../support/rows.ts';

const words: FhirWords = {
  state: (state) => `state ${state}`,
  sensation: (id) => `sensation ${id}`,
  strength: (strength) => `strength ${strength}`,
  session: ({ kind }) => `session ${kind}`,
  question: { state: 'State', sensation: 'Sensation', tag: 'Tag', note: 'Note', eased: 'Eased' },
};
const heading = { app: '1.0.0', exportedAt: '2026-11-23T12:00:00.000Z', person: 'A. K.' };

const until = Temporal.Instant.from(heading.exportedAt);
const reading = readBackup(exampleLog({ days: 21, until, zone: 'America/New_York', seed: 'a' }), (_list, row) => row);
if (reading.kind !== 'read') throw new Error(reading.kind);
const example: Log = reading.backup;
const custom = 'custom.3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';
const full: Log = {
  ...example,
  checkins: [
    ...example.checkins,
    aCheckin({
      sensations: [...sensations.map(({ id }) => ({ id, strength: 2 as const })), { id: custom, strength: 3 }],
      ...{ note: ' ', eased: 'The <dog> ☀️', tags: ['home', ' '], offset: '+05:45', zone: 'Asia/Kathmandu' },
    }),
    aCheckin({ deletedAt: heading.exportedAt, note: 'GONE' }),
  ],
  sessions: [
    ...example.sessions,
    aTreatment({ intention: 'rest' }),
    aTreatment({ endedAt: '2026-11-24T10:00:00.000Z' }),
  ],
  customSensations: [
    { id: custom, label: 'x', region: 'belly', retired: false, updatedAt: '2026-11-23T08:15:00.000Z' },
  ],
};

const validator = new Fhir();
const faults = (bundle: object) =>
  validator.validate(bundle, { errorOnUnexpected: true }).messages.filter(({ severity }) => severity === 'error');
type Resource = Record<string, unknown> & { resourceType: string; id: string; code: { coding: object[] } };
const resources = fhirBundle(full, heading, words).entry.map(({ resource }) => resource as Resource);
const observations = resources.filter(({ resourceType }) => resourceType === 'Observation');

it('is valid FHIR R4, all of the example and every sensation there is', () => {
  expect(faults(fhirBundle(full, heading, words))).toEqual([]);
});

it('is the same when it is written bit by bit, as a long log is', () => {
  const texts = [...fhirTexts(full, heading, words)];
  expect(texts.length).toBeGreaterThan(full.checkins.length);
  expect(texts.join('')).toBe(JSON.stringify(fhirBundle(full, heading, words)));
});

it.each([
  ['a status that does not exist', (one: Resource) => ({ ...one, status: 'done' })],
  ['a missing code', ({ code: _code, ...one }: Resource) => one],
  ['an unknown field', (one: Resource) => ({ ...one, mood: 'fine' })],
])('would not pass with %s', (_name, spoil) => {
  const bundle = fhirBundle(full, heading, words);
  const entry = bundle.entry.map((each) =>
    each.resource.resourceType === 'Observation' ? { ...each, resource: spoil(each.resource as Resource) } : each,
  );
  expect(faults({ ...bundle, entry }).length).toBeGreaterThan(0);
});

it('refers only to what is in it, under ids that FHIR takes and that are there once', () => {
  const names = resources.map(({ resourceType, id }) => `${resourceType}/${id}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { id } of resources) expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
  const references = [...JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g)].map(([, name]) => name);
  expect(references.filter((name) => !names.includes(name ?? ''))).toEqual([]);
});

it('says of a symptom what the Symptoms guide asks for, and of nothing else that it is one', () => {
  const own = new Set([...clinicalCodes.keys()]);
  expect([...own].filter((id) => !sensations.some((each) => each.id === id))).toEqual([]);
  for (const one of observations) {
    const text = JSON.stringify(one);
    const isSymptom = text.includes('SymptomObservation');
    expect(text.includes('http://snomed.info/sct')).toBe(isSymptom);
    expect(text.includes('"75325-1"')).toBe(isSymptom);
    expect(text.match(/SymptomTemporary/g)?.length ?? 0).toBe(isSymptom ? 1 : 0);
    for (const key of ['device', 'interpretation', 'referenceRange', 'dataAbsentReason'])
      expect(one).not.toHaveProperty(key);
    expect(one).toMatchObject({
      subject: { reference: 'Patient/person' },
      performer: [{ reference: 'Patient/person' }],
    });
  }
  const symptoms = observations.filter((one) => one.meta);
  expect(symptoms.length).toBeGreaterThan(clinicalCodes.size);
});

it('tells the local time with its offset, and nothing of what was deleted or is empty', () => {
  const text = JSON.stringify(resources);
  expect(text).toContain('"authored":"2026-11-23T14:00:00.000+05:45"');
  expect(text).not.toContain('GONE');
  expect(text).not.toContain('"valueString":" "');
  expect(text).toContain('The <dog> ☀️');
  expect(JSON.stringify(fhirBundle(full, { ...heading, person: ' ' }, words))).not.toContain('"name"');
});
