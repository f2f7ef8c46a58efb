import { useId } from 'preact/hooks';
import { Fault } from './Fault.tsx';

type Props = {
  name: string;
  label: string;
  /** `2026-11-23`, or empty while it is being typed. */
  value: string;
  min: string;
  /** What is wrong with the day, in words. */
  fault: string | undefined;
  onChange: (day: string) => void;
};

export function DayField({ name, label, value, min, fault, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="date"
        required
        {...{ id, name, value, min }}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
    </div>
  );
}
