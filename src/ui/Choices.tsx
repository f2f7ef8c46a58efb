type Option<Value extends string> = { value: Value; label: string; hint?: string };

type Props<Value extends string> = {
  name: string;
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Radio buttons with a sentence each. */
export function Choices<Value extends string>({ name, label, options, value, onChange }: Props<Value>) {
  return (
    <fieldset aria-label={label}>
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
