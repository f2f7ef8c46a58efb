import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { fewestCharacters } from '../../domain/app-lock.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { lockWith } from './use-app-lock.ts';

type Said = 'short' | 'differ';

/** Typed twice: nobody can look at what was typed once and wrongly. */
export function ChoosePassphrase() {
  const [typed, setTyped] = useState({ first: '', second: '' });
  const [said, setSaid] = useState<Said>();
  const attempt = useAttempt();
  const id = useId();

  function choose(): void {
    const problem = problemOf(typed.first, typed.second);
    setSaid(problem);
    if (!problem) attempt(lockWith(typed.first));
  }
  const field = (name: 'first' | 'second', label: string) => (
    <TextField
      label={label}
      type="password"
      name={`lock-${name}`}
      autocomplete="new-password"
      aria-describedby={id}
      aria-invalid={said !== undefined}
      value={typed[name]}
      onTyped={(text) => setTyped({ ...typed, [name]: text })}
    />
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <div class="fields">
        {field('first', i18n.t('appLock.passphrase'))}
        {field('second', i18n.t('appLock.again'))}
      </div>
      <p id={id} role="status">
        {said && i18n.t(`appLock.${said}`)}
      </p>
      <button type="submit" class="button" data-turn-on-lock>
        {i18n.t('appLock.turnOn')}
      </button>
    </form>
  );
}

function problemOf(first: string, second: string): Said | undefined {
  if ([...first].length < fewestCharacters) return 'short';
  return first === second ? undefined : 'differ';
}
