import { i18n } from '#i18n';
import { described } from '../domain/handover/tables/column.ts';
import type { Names, Vocabulary } from '../domain/handover/vocabulary.ts';
import { outcomes } from '../domain/prompt.ts';
import { regions, sensations } from '../domain/sensation.ts';
import { checklistItems } from '../domain/session-checklist.ts';
import { sessionKinds } from '../domain/session-kind.ts';
import { states } from '../domain/state.ts';
import { itemLabel, kindName } from './sessions.ts';

const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string): Names =>
  new Map(codes.map((code) => [code, name(code)]));

const levels = { 1: 'level.little', 2: 'level.clearly', 3: 'level.strongly' } as const;
const strengths = (): Names => new Map(([1, 2, 3] as const).map((level) => [`${level}`, i18n.t(levels[level])]));

/** All words of a file, gathered: a worker has no messages, and takes no functions. */
export function vocabulary(): Vocabulary {
  return {
    states: named(states, (state) => i18n.t(`state.${state}.plain`)),
    levels: new Map([['0', i18n.t('csv.notThere')], ...strengths()]),
    sensations: named(
      sensations.map(({ id }) => id),
      (id) => i18n.t(`sensation.${id}`),
    ),
    ownSensation: i18n.t('sensation.custom'),
    strengths: strengths(),
    regions: named(regions, (region) => i18n.t(`region.${region}`)),
    sources: named(['prompted', 'self', 'earlier'], (source) => i18n.t(`csv.source.${source}`)),
    outcomes: named(outcomes, (outcome) => i18n.t(outcome === 'open' ? 'csv.open' : `insights.coverage.${outcome}`)),
    kinds: named(sessionKinds, kindName),
    items: named(checklistItems, itemLabel),
    questions: {
      state: i18n.t('checkin.question'),
      sensation: i18n.t('checkin.body'),
      tag: i18n.t('handover.part.tags'),
      note: i18n.t('checkin.note'),
      eased: i18n.t('checkin.ease'),
    },
    columns: named(described, (column) => i18n.t(`csv.column.${column}`)),
  };
}
