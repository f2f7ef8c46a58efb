import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { firstPlans, isFirstPlan } from '../../domain/first-plans.ts';
import type { Plan } from '../../domain/plan.ts';
import { listText, timeText, windowText } from '../../locales/dates.ts';
import { Choices } from '../../ui/Choices.tsx';

type Props = { plan: Plan; onChange: (plan: Plan) => void };

/** How often and at which hours. */
function hoursOf(plan: Plan): string {
  if (plan.kind === 'none') return i18n.t('settings.kind.noneHint');
  if (plan.kind === 'fixed') return listText(plan.times.map(timeText));
  const often = plan.kind === 'random' ? [i18n.t('settings.fewer', plan.perDay)] : [];
  return [...often, ...plan.windows.map(windowText)].join(' · ');
}

/** When to ask, with the hours. Whoever has a plan of their own already can try the others and come back to it. */
export function When({ plan, onChange }: Props) {
  const own = useRef(isFirstPlan(plan) ? undefined : plan).current;
  const offered = [
    ...firstPlans.map((each) => ({
      value: each.kind as string,
      plan: each,
      label: i18n.t(`settings.kind.${each.kind}`),
    })),
    ...(own ? [{ value: 'own', plan: own, label: i18n.t('welcome.own') }] : []),
  ];
  function choose(chosen: string): void {
    const found = offered.find(({ value }) => value === chosen);
    if (found) onChange(found.plan);
  }
  return (
    <>
      <p class="muted">{i18n.t('settings.planHint')}</p>
      <Choices
        name="when"
        label={i18n.t('settings.plan')}
        options={offered.map((each) => ({ ...each, hint: hoursOf(each.plan) }))}
        value={isFirstPlan(plan) ? plan.kind : 'own'}
        onChange={choose}
      />
      <p class="muted">{i18n.t('settings.running')}</p>
    </>
  );
}
