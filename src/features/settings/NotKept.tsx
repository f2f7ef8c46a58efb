import { i18n } from '#i18n';
import type { RandomPlan } from '../../domain/plan-advice.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Faults, PlanDraft } from './plan-draft.ts';

type Props = { draft: PlanDraft; faults: Faults; onTake: (plan: RandomPlan) => void };

export const tooTightId = 'plan-too-tight';

function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return i18n.t('settings.minutesOnly', [minutes]);
  return minutes % 60 === 0 ? i18n.t('settings.hoursOnly', [hours]) : i18n.t('settings.hours', [hours, minutes % 60]);
}

/** Says that the plan from before stays in force, and, where only the room is missing, what would fit. */
export function NotKept({ draft, faults: { tooTight }, onTake }: Props) {
  if (!tooTight) {
    return (
      <p class="muted" role="status" data-not-kept>
        {i18n.t('settings.notKeptYet')}
      </p>
    );
  }
  const { fewer, closer } = tooTight.advice;
  return (
    <Notice
      kind="problem"
      title={i18n.t('settings.notKept')}
      actions={
        <>
          {fewer && (
            <button type="button" class="button" data-take="fewer" onClick={() => onTake(fewer)}>
              {i18n.t('settings.fewer', fewer.perDay)}
            </button>
          )}
          {closer && (
            <button type="button" class="button" data-take="closer" onClick={() => onTake(closer)}>
              {i18n.t('settings.closer', closer.minGapMinutes)}
            </button>
          )}
        </>
      }
    >
      <p id={tooTightId}>
        {i18n.t('settings.notKeptWhy', [draft.perDay, draft.minGapMinutes, lengthText(tooTight.there)])}
      </p>
    </Notice>
  );
}
