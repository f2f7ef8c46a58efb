import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings } from '../../data/settings.ts';
import type { Plan } from '../../domain/plan.ts';
import { now } from '../../platform/clock.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { Choices } from './Choices.tsx';
import { type Checked, draftOf, type PlanDraft, planOf } from './plan-draft.ts';
import { NumberField, Times, Weekdays, Windows } from './plan-fields.tsx';

const kinds = ['random', 'fixed', 'interval', 'none'] as const;

type Props = { plan: Plan; onSaved: () => void };

/** Every valid change is kept at once; an invalid one is explained, and the plan from before stays in force. */
export function PlanForm({ plan, onSaved }: Props) {
  const [draft, setDraft] = useState(() => draftOf(plan));
  const checked = planOf(draft);
  const attempt = useAttempt();

  function change(part: Partial<PlanDraft>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    const result = planOf(next);
    if (result !== 'unfinished' && 'plan' in result)
      attempt(changeSettings({ plan: result.plan }, now()).then(onSaved));
  }
  const { kind } = draft;
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
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      {kind !== 'none' && (
        <div class="fields">
          {kind === 'random' && (
            <NumberField
              name="perDay"
              label={i18n.t('settings.perDay')}
              min={1}
              max={48}
              value={draft.perDay}
              onChange={(perDay) => change({ perDay })}
            />
          )}
          {kind === 'interval' && (
            <NumberField
              name="everyMinutes"
              label={i18n.t('settings.every')}
              min={5}
              max={1440}
              value={draft.everyMinutes}
              onChange={(everyMinutes) => change({ everyMinutes })}
            />
          )}
          {kind === 'fixed' ? (
            <Times times={draft.times} onChange={(times) => change({ times })} />
          ) : (
            <Windows windows={draft.windows} onChange={(windows) => change({ windows })} />
          )}
          {kind === 'random' && (
            <NumberField
              name="minGapMinutes"
              label={i18n.t('settings.gap')}
              min={0}
              max={1440}
              value={draft.minGapMinutes}
              onChange={(minGapMinutes) => change({ minGapMinutes })}
            />
          )}
          <NumberField
            name="expiryMinutes"
            label={i18n.t('settings.expiry')}
            min={1}
            max={1440}
            value={draft.expiryMinutes}
            onChange={(expiryMinutes) => change({ expiryMinutes })}
          />
          <div class="whole">
            <NotKept checked={checked} />
          </div>
          <Weekdays days={draft.days} onChange={(days) => change({ days })} />
        </div>
      )}
      {kind !== 'none' && <p class="muted">{i18n.t('settings.running')}</p>}
    </section>
  );
}

function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? i18n.t('settings.hoursOnly', [hours]) : i18n.t('settings.hours', [hours, minutes % 60]);
}

function NotKept({ checked }: { checked: Checked }) {
  if (checked === 'unfinished' || 'plan' in checked) return null;
  if ('reason' in checked) {
    return (
      <Notice kind="problem" title={i18n.t('settings.notKept')}>
        <p>{i18n.t('settings.notValid')}</p>
      </Notice>
    );
  }
  const { perDay, gap, there } = checked.tooTight;
  return (
    <Notice kind="problem" title={i18n.t('settings.notKept')}>
      <p>{i18n.t('settings.notKeptWhy', [perDay, gap, lengthText(there)])}</p>
    </Notice>
  );
}
