/** Own codes are the primary ones. `.invalid` says that the address stands for a name and leads nowhere. */
export const home = 'https://polyvagal-check-in.invalid/fhir';
export const codeSystem = (name: 'question' | 'state' | 'branch' | 'sensation' | 'region' | 'strength' | 'session') =>
  `${home}/CodeSystem/${name}`;

export const questionnaireUrl = `${home}/Questionnaire/check-in`;
export const questionnaireVersion = '1';

export const loinc = 'http://loinc.org';
export const snomed = 'http://snomed.info/sct';
/** HL7 FHIR Symptoms guide 1.0.0. Source: hl7.org/fhir/uv/symptoms */
export const symptomProfile = 'http://hl7.org/fhir/uv/symptoms/StructureDefinition/SymptomObservation';
export const symptomCategory = {
  system: 'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary',
  code: 'symptom',
};

/** What must be said wherever these codes are given on. */
export const notices = [
  'This material includes SNOMED Clinical Terms® (SNOMED CT®), which is used by permission of SNOMED International. All rights reserved. Use of SNOMED CT beyond the International Patient Summary (IPS) terminology needs a licence from SNOMED International.',
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license.',
].join('\n');

/**
 * SNOMED CT ids that at least one public clinical code list confirms. A sensation that is missing here has none that
 * is known to be right, and gets none: a wrong code is worse than no code.
 */
export const clinicalCodes: ReadonlyMap<string, string> = new Map([
  ['head.ache', '25064002'],
  ['head.light', '386705008'],
  ['head.dizzy', '404640003'],
  ['eyes.blur', '111516008'],
  ['ears.ring', '60862001'],
  ['heart.race', '80313002'],
  ['chest.tight', '23924001'],
  ['breath.short', '267036007'],
  ['back.ache', '161891005'],
  ['gut.nausea', '422587007'],
  ['gut.cramp', '51197009'],
  ['gut.pain', '21522001'],
  ['gut.bloat', '116289008'],
  ['gut.constip', '14760008'],
  ['gut.loose', '62315008'],
  ['gut.reflux', '16331000'],
  ['gut.noappetite', '64379006'],
  ['limbs.tingle', '91019004'],
  ['limbs.numb', '44077006'],
  ['limbs.ache', '68962001'],
  ['skin.nightsweat', '42984000'],
  ['skin.cold', '43724002'],
  ['skin.eczema', '238538009'],
  ['body.tired', '84229001'],
  ['body.lowenergy', '248274002'],
  ['body.anxious', '48694002'],
  ['sleep.wake', '423052008'],
  ['sleep.restless', '12262002'],
]);
