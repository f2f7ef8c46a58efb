import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { labelFrom, longestLabel } from '../../domain/custom-sensation.ts';

type Props = { label: string; onDone: (label: string) => void };

/** Other words for the same. Escape, or nothing typed, leaves them as they were. */
export function RenameSensation({ label, onDone }: Props) {
  const [typed, setTyped] = useState(label);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  function done(event: Event): void {
    event.preventDefault();
    onDone(labelFrom(typed) ?? label);
  }
  return (
    <form class="row" onSubmit={done} onKeyDown={({ key }) => key === 'Escape' && onDone(label)}>
      <input
        name="own-rename"
        autocomplete="off"
        aria-label={i18n.t('vocabulary.renameOf', [label])}
        maxLength={longestLabel}
        value={typed}
        ref={input}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {i18n.t('vocabulary.save')}
      </button>
    </form>
  );
}
