import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestItem } from '../../domain/session-checklist.ts';

/** An own item; Enter adds it and the field is ready for another. */
export function AddItem({ onAdd }: { onAdd: (typed: string) => void }) {
  const [typed, setTyped] = useState('');

  function add(event: Event): void {
    event.preventDefault();
    onAdd(typed);
    setTyped('');
  }
  return (
    <form class="add-item" onSubmit={add}>
      <label class="field">
        <span>{i18n.t('sessions.addItem')}</span>
        <input
          name="item"
          autocomplete="off"
          maxLength={longestItem}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" data-add-item>
        {i18n.t('sessions.addItemNow')}
      </button>
    </form>
  );
}
