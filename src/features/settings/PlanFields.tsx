import { i18n } from '#i18n';
import { limits, type NumberName } from '../../domain/plan-advice.ts';
import { tooTightId } from './NotKept.tsx';
import { Nudge } from './Nudge.tsx';
import { NumberField } from './NumberField.tsx';
import type { Faults, PlanDraft } from './plan-draft.ts';
import { Times } from './Times.tsx';
import { Weekdays } from './Weekdays.tsx';
import { Windows } from './Windows.tsx';

type Props = { draft: PlanDraft; faults: Faults; onChange: (part: Partial<PlanDraft>) => void };

/** Together these two may need more room than there is. */
const roomTakers: NumberName[] = ['perDay', 'minGapMinutes'];

/** The fields of the chosen kind of plan, with what is wrong with each beside it. */
export function PlanFields({ draft, faults, onChange }: Props) {
  const { kind } = draft;
  const number = (name: NumberName, label: string) => (
    <NumberField
      {...{ name, label }}
      {...limits[name]}
      value={draft[name]}
      isFaulty={faults.numbers.includes(name)}
      toldBy={faults.tooTight && roomTakers.includes(name) ? tooTightId : undefined}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div class="fields">
      {kind === 'random' && number('perDay', i18n.t('settings.perDay'))}
      {kind === 'random' && number('minGapMinutes', i18n.t('settings.gap'))}
      {kind === 'interval' && number('everyMinutes', i18n.t('settings.every'))}
      {kind === 'fixed' ? (
        <Times times={draft.times} onChange={(times) => onChange({ times })} />
      ) : (
        <Windows {...{ faults }} windows={draft.windows} onChange={(windows) => onChange({ windows })} />
      )}
      <Weekdays days={draft.days} onChange={(days) => onChange({ days })} />
      {number('expiryMinutes', i18n.t('settings.expiry'))}
      <Nudge
        minutes={draft.nudgeMinutes}
        expiryMinutes={draft.expiryMinutes}
        onChange={(nudgeMinutes) => onChange({ nudgeMinutes })}
      />
    </div>
  );
}
