import type { Log } from '../choice.ts';
import { home } from './codes.ts';
import { sensationObservation, stateObservation } from './observations.ts';
import { entryOf, type Resource } from './parts.ts';
import { procedure, questionnaire, response } from './responses.ts';
import type { FhirWords } from './words.ts';

export type Heading = {
  app: string;
  exportedAt: string;
  /** The name or code that the person chose for this file; nobody is named where it is empty. */
  person: string;
};

const head = ({ app, exportedAt }: Heading) => ({
  resourceType: 'Bundle',
  meta: { tag: [{ system: `${home}/app`, code: 'polyvagal-check-in', version: app }] },
  type: 'collection',
  timestamp: exportedAt,
});

/** Each check-in with all that comes of it, and each session, so that a long log need not be turned at once. */
function* resourcesOf(log: Log, { exportedAt, person }: Heading, words: FhirWords): Generator<Resource[]> {
  const name = person.trim();
  const regions = new Map(log.customSensations.map(({ id, region }) => [id, region]));
  const patient: Resource = { resourceType: 'Patient', id: 'person', ...(name ? { name: [{ text: name }] } : {}) };
  yield [patient, questionnaire(words)];
  for (const checkin of log.checkins) {
    if (checkin.deletedAt !== undefined) continue;
    yield [
      response(checkin, words),
      stateObservation(checkin, words),
      ...checkin.sensations.map((each) => sensationObservation(checkin, each, words, regions.get(each.id))),
    ];
  }
  for (const session of log.sessions) {
    if (session.deletedAt === undefined) yield [procedure(session, exportedAt, words)];
  }
}

/**
 * What a person hands over as one FHIR R4 Bundle of type collection: the person under their chosen name, the
 * questionnaire, and for each check-in its answers, its state and its sensations; each session as a procedure.
 * The ledger has no place in it. `log` is what `selected` gave out; deleted entries are left out in any case.
 */
export function fhirBundle(log: Log, heading: Heading, words: FhirWords) {
  return { ...head(heading), entry: [...resourcesOf(log, heading, words)].flat().map(entryOf) };
}

/** The same as the parts of a file's text: that of a long log is longer than a text may be. */
export function* fhirTexts(log: Log, heading: Heading, words: FhirWords): Generator<string> {
  yield `${JSON.stringify(head(heading)).slice(0, -1)},"entry":[`;
  let between = '';
  for (const resources of resourcesOf(log, heading, words)) {
    yield between + JSON.stringify(resources.map(entryOf)).slice(1, -1);
    between = ',';
  }
  yield ']}';
}
