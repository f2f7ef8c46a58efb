import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings } from '../../data/settings.ts';
import type { Plan } from '../../domain/plan.ts';
import { now } from '../../platform/clock.ts';
import { Choices } from '../../ui/Choices.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { NotKept } from './NotKept.tsx';
import { PlanFields } from './PlanFields.tsx';
import { draftOf, type Faults, type PlanDraft, planOf } from './plan-draft.ts';

const kinds = ['random', 'fixed', 'interval', 'none'] as const;
const noFaults: Faults = { numbers: [], noTime: false, noDay: false };

type Props = {
  plan: Plan;
  onSaved: () => void;
  /** What is in the form now was not kept. */
  onUnfit: () => void;
};

/** Every valid change is kept at once; an invalid one is explained, and the plan from before stays in force. */
export function PlanForm({ plan, onSaved, onUnfit }: Props) {
  const [draft, setDraft] = useState(() => draftOf(plan));
  const checked = planOf(draft);
  const attempt = useAttempt();

  function change(part: Partial<PlanDraft>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    const result = planOf(next);
    if ('plan' in result) attempt(changeSettings({ plan: result.plan }, now()).then(onSaved));
    else onUnfit();
  }
  const faults = 'faults' in checked ? checked.faults : undefined;
  return (
    <section class="panel" aria-labelledby="plan-title">
      <h2 id="plan-title">{i18n.t('settings.plan')}</h2>
      <p class="muted">{i18n.t('settings.planHint')}</p>
      <Choices
        name="kind"
        label={i18n.t('settings.plan')}
        options={kinds.map((each) => ({
          value: each,
          label: i18n.t(`settings.kind.${each}`),
          hint: i18n.t(`settings.kind.${each}Hint`),
        }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind !== 'none' && <PlanFields {...{ draft }} faults={faults ?? noFaults} onChange={change} />}
      {faults && <NotKept {...{ draft, faults }} onTake={change} />}
      {draft.kind !== 'none' && <p class="muted">{i18n.t('settings.running')}</p>}
    </section>
  );
}
