import { useState } from 'preact/hooks';
import { TextField } from './TextField.tsx';

type Props = { name: string; label: string; button: string; longest: number; onAdd: (typed: string) => void };

/** One more in own words; Enter adds it and the field is ready for another. */
export function AddText({ name, label, button, longest, onAdd }: Props) {
  const [typed, setTyped] = useState('');

  function add(event: Event): void {
    event.preventDefault();
    onAdd(typed);
    setTyped('');
  }
  return (
    <form class="add" onSubmit={add}>
      <TextField label={label} name={name} maxLength={longest} value={typed} onTyped={setTyped} />
      <button type="submit" class="button" data-add={name}>
        {button}
      </button>
    </form>
  );
}
