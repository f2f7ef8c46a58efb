type Props = { name: string; label: string; hint: string; isOn: boolean; onChange: (isOn: boolean) => void };

export function Switch({ name, label, hint, isOn, onChange }: Props) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label}
        <small class="muted">{hint}</small>
      </span>
    </label>
  );
}
