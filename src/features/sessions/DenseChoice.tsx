type Props = {
  name: string;
  label: string;
  values: readonly number[];
  value: number;
  word: (value: number) => string;
  onChange: (value: number) => void;
};

/** One number of a few. */
export function DenseChoice({ name, label, values, value, word, onChange }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} value={value} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        {values.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {word(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
