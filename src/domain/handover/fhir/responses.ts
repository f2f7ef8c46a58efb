import type { Checkin } from '../../checkin.ts';
import type { Session } from '../../session.ts';
import { branches } from '../../state.ts';
import { codeSystem, notices, questionnaireUrl, questionnaireVersion } from './codes.ts';
import { localTime, own, patient, type Resource } from './parts.ts';
import type { FhirWords } from './words.ts';

export function questionnaire(words: FhirWords): Resource {
  const { question } = words;
  const text = (linkId: string, name: string) => ({ linkId, text: name, type: 'text', required: false });
  return {
    resourceType: 'Questionnaire',
    id: 'check-in',
    url: questionnaireUrl,
    version: questionnaireVersion,
    status: 'active',
    subjectType: ['Patient'],
    copyright: notices,
    item: [
      ...branches.map((branch) => ({ linkId: branch, text: words.state(branch), type: 'integer', required: true })),
      { linkId: 'sensation', text: question.sensation, type: 'open-choice', repeats: true },
      { ...text('tag', question.tag), repeats: true },
      text('note', question.note),
      text('eased', question.eased),
    ],
  };
}

export function response(checkin: Checkin, words: FhirWords): Resource {
  const item = (linkId: string, answer: Record<string, unknown>[]) => (answer.length > 0 ? [{ linkId, answer }] : []);
  // FHIR takes no text that is empty or nothing but space.
  const texts = (list: string[]) => list.filter((text) => text.trim() !== '').map((valueString) => ({ valueString }));
  return {
    resourceType: 'QuestionnaireResponse',
    id: checkin.id,
    status: 'completed',
    questionnaire: `${questionnaireUrl}|${questionnaireVersion}`,
    subject: patient,
    authored: localTime(checkin),
    author: patient,
    source: patient,
    item: [
      ...branches.flatMap((branch) => item(branch, [{ valueInteger: checkin.levels[branch] }])),
      ...item(
        'sensation',
        checkin.sensations.map(({ id }) => ({
          valueCoding: { system: codeSystem('sensation'), code: id, display: words.sensation(id) },
        })),
      ),
      ...item('tag', texts(checkin.tags)),
      ...item('note', texts([checkin.note])),
      ...item('eased', texts([checkin.eased])),
    ],
  };
}

/** A session that lies ahead of the export is being prepared. */
export function procedure(session: Session, exportedAt: string, words: FhirWords): Resource {
  const { id, kind, startedAt, endedAt, intention, experience, integration } = session;
  const told = [intention, experience, ...integration.map(({ text }) => text)].filter((text) => text.trim() !== '');
  return {
    resourceType: 'Procedure',
    id,
    status: startedAt > exportedAt ? 'preparation' : 'completed',
    code: own('session', kind, words.session(session)),
    subject: patient,
    performedPeriod: { start: startedAt, ...(endedAt === undefined ? {} : { end: endedAt }) },
    ...(told.length > 0 ? { note: told.map((text) => ({ text })) } : {}),
  };
}
