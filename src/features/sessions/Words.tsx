import { longestText } from '../../domain/entry.ts';

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  onText: (text: string) => void;
  focused?: ((element: HTMLElement | null) => void) | undefined;
};

/** Free text; each keystroke is kept as it is made. */
export function Words({ id, name, label, hint, value, onText, focused }: Props) {
  const hintId = `${id}-hint`;
  return (
    <div class="field session-words">
      <label class="label" for={id}>
        {label}
      </label>
      {hint && <small id={hintId}>{hint}</small>}
      <textarea
        id={id}
        name={name}
        rows={2}
        maxLength={longestText}
        aria-describedby={hint && hintId}
        value={value}
        ref={focused ?? null}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
