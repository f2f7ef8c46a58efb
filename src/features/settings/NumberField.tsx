import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Fault } from '../../ui/Fault.tsx';

type Props = {
  name: string;
  label: string;
  min: number;
  max: number;
  value: number;
  /** Out of range, or not a number. */
  isFaulty: boolean;
  /** The id of what is said elsewhere about this number. */
  toldBy?: string | undefined;
  onChange: (value: number) => void;
};

export function NumberField({ name, label, min, max, value, isFaulty, toldBy, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="number"
        inputMode="numeric"
        {...{ id, name, min, max }}
        value={Number.isNaN(value) ? '' : value}
        aria-invalid={isFaulty || toldBy !== undefined}
        aria-describedby={isFaulty ? `${id}-fault` : toldBy}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      {isFaulty && <Fault id={`${id}-fault`}>{i18n.t('settings.fault.number', [min, max])}</Fault>}
    </div>
  );
}
