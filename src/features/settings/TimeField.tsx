import { useId } from 'preact/hooks';

type Props = {
  name: string;
  label: string;
  value: string;
  /** The id of what is said about this field, where something is wrong with it. */
  fault: string | undefined;
  /** The label is for those who read by ear alone. */
  isLabelHidden?: boolean;
  onChange: (value: string) => void;
};

export function TimeField({ name, label, value, fault, isLabelHidden = false, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        type="time"
        required
        {...{ id, name, value }}
        aria-invalid={fault !== undefined}
        aria-describedby={fault}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
