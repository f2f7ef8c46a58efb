import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { eraseEverything } from '../../data/change-all.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { SaveLog } from './SaveLog.tsx';

type Props = { onErased: () => void };

/** Behind a word that must be typed: a slip of the hand must not be able to erase a year. */
export function ErasePart({ onErased }: Props) {
  const [typed, setTyped] = useState('');
  const [erased, setErased] = useState(false);
  const attempt = useAttempt();
  const word = i18n.t('share.eraseWord');
  const ready = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();

  async function erase(): Promise<void> {
    await eraseEverything();
    setTyped('');
    setErased(true);
    onErased();
  }
  return (
    <section class="panel" aria-labelledby="erase-title">
      <h2 id="erase-title">{i18n.t('share.erase')}</h2>
      <p class="muted">{i18n.t('share.eraseHint')}</p>
      <SaveLog label={i18n.t('restore.saveFirst')} />
      <TextField label={i18n.t('share.eraseType', [word])} name="erase" value={typed} onTyped={setTyped} />
      <div class="row">
        <button type="button" class="button" data-erase disabled={!ready} onClick={() => attempt(erase())}>
          {i18n.t('share.eraseNow')}
        </button>
      </div>
      <p role="status">{erased && i18n.t('share.erased')}</p>
    </section>
  );
}
