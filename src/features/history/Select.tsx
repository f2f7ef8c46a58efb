import { i18n } from '#i18n';

type Option<Value> = { value: Value; label: string };

type Props<Value extends string> = {
  name: string;
  label: string;
  value: Value;
  options?: readonly Option<Value>[];
  groups?: readonly { label: string; options: readonly Option<Value>[] }[];
  onChange: (value: Value) => void;
};

const all = <Value extends string>(options: readonly Option<Value>[]) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** One of many, or any. */
export function Select<Value extends string>({
  name,
  label,
  value,
  options = [],
  groups = [],
  onChange,
}: Props<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
        <option value="">{i18n.t('history.any')}</option>
        {all(options)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {all(group.options)}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
