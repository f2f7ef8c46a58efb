import type { Checkin } from '../../checkin.ts';
import { sensations } from '../../sensation.ts';
import { branches, stateOf } from '../../state.ts';
import { clinicalCodes, codeSystem, loinc, snomed, symptomCategory, symptomProfile } from './codes.ts';
import { localTime, own, patient, type Resource, survey } from './parts.ts';
import type { FhirWords } from './words.ts';

const regionOf = new Map<string, string>(sensations.map(({ id, region }) => [id, region]));
/** These two are no places on a body. */
const placeless = new Set(['whole', 'sleep']);

const common = (checkin: Checkin) => ({
  status: 'final',
  subject: patient,
  effectiveDateTime: localTime(checkin),
  performer: [patient],
  derivedFrom: [{ reference: `QuestionnaireResponse/${checkin.id}` }],
});

/** The state that a check-in's levels make, as its value, and each level as a component. */
export function stateObservation(checkin: Checkin, words: FhirWords): Resource {
  const state = stateOf(checkin.levels);
  return {
    resourceType: 'Observation',
    id: `${checkin.id}-state`,
    ...common(checkin),
    category: [survey],
    code: own('question', 'autonomic-state-self-report', words.question.state),
    valueCodeableConcept: own('state', state, words.state(state)),
    component: branches.map((branch) => ({
      code: own('branch', branch, words.state(branch)),
      valueInteger: checkin.levels[branch],
    })),
  };
}

/**
 * One sensation of a check-in. With a clinical code it follows SymptomObservation of the HL7 Symptoms guide 1.0.0;
 * a pleasant or neutral one, an own one, or one whose code is not known is no symptom there but an answer of a survey.
 */
export function sensationObservation(
  checkin: Checkin,
  { id, strength }: Checkin['sensations'][number],
  words: FhirWords,
  region = regionOf.get(id),
): Resource {
  const clinical = clinicalCodes.get(id);
  const coding = { system: codeSystem('sensation'), code: id };
  return {
    resourceType: 'Observation',
    // An own sensation's id is a UUID already, and two of them would be longer than FHIR lets an id be.
    id: `${checkin.id}-${checkin.sensations.findIndex((each) => each.id === id) + 1}`,
    ...(clinical ? { meta: { profile: [symptomProfile] } } : {}),
    ...common(checkin),
    category: [clinical ? { coding: [symptomCategory] } : survey],
    code: clinical
      ? { coding: [{ system: loinc, code: '75325-1', display: 'Symptom' }] }
      : own('question', 'sensation', words.question.sensation),
    valueCodeableConcept: {
      coding: clinical ? [{ system: snomed, code: clinical }, coding] : [coding],
      text: words.sensation(id),
    },
    ...(region === undefined || placeless.has(region)
      ? {}
      : { bodySite: { coding: [{ system: codeSystem('region'), code: region }] } }),
    component: [
      {
        code: { coding: [{ system: loinc, code: '64750-3', display: 'Severity of symptoms' }] },
        valueCodeableConcept: own('strength', `${strength}`, words.strength(strength)),
      },
    ],
  };
}
