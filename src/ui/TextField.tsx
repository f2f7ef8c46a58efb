type Props = {
  label: string;
  name: string;
  value: string;
  onTyped: (typed: string) => void;
  type?: 'password';
  autocomplete?: 'current-password' | 'new-password';
  required?: boolean;
  maxLength?: number;
  spellcheck?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
};

/** One line to type in, under its label. Unless told otherwise, the browser offers nothing for it. */
export function TextField({ label, onTyped, ...input }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input autocomplete="off" {...input} onInput={({ currentTarget }) => onTyped(currentTarget.value)} />
    </label>
  );
}
