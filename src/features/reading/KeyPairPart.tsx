import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keyFileText } from '../../formats/locked/key-file.ts';
import type { KeyPair } from '../../formats/locked/key-pair.ts';
import { saveFile } from '../../platform/files.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import type { Tools } from './use-desk.ts';

const fileName = 'polyvagal-check-in-secret-key.txt';

/** A key of the practitioner's own: one half to give away, the other one to keep. Neither is kept here. */
export function KeyPairPart({ newKeyPair }: Pick<Tools, 'newKeyPair'>) {
  const [pair, setPair] = useState<KeyPair>();
  const attempt = useAttempt();
  return (
    <details class="panel key-pair" data-key-pair>
      <summary>{i18n.t('reader.key.title')}</summary>
      <div class="stack">
        <p class="prose">{i18n.t('reader.key.what')}</p>
        <p class="prose">{i18n.t('reader.key.care')}</p>
        {pair ? (
          <Pair pair={pair} />
        ) : (
          <div class="row">
            <button
              type="button"
              class="button"
              data-weight="main"
              data-make-key
              onClick={() => attempt(newKeyPair().then(setPair))}
            >
              {i18n.t('reader.key.make')}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

function Pair({ pair }: { pair: KeyPair }) {
  const [done, setDone] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  async function copy(): Promise<void> {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(pair.recipient);
      setDone(i18n.t('reader.key.copied'));
    } catch (error) {
      // Some browsers refuse it to a page that was opened from a file. What is selected is copied by hand.
      console.warn('The browser does not let this page copy', error);
      setDone(i18n.t('reader.key.selected'));
    }
  }
  function save(): void {
    saveFile(fileName, keyFileText(pair), 'text/plain');
    setDone(i18n.t('reader.key.saved', [fileName]));
  }
  return (
    <>
      <label class="field">
        <span>{i18n.t('reader.key.public')}</span>
        <textarea name="public-key" rows={3} readOnly spellcheck={false} ref={field} value={pair.recipient} />
      </label>
      <div class="row">
        <button type="button" class="button" data-weight="main" data-save-key onClick={save}>
          {i18n.t('reader.key.save')}
        </button>
        <button type="button" class="button" data-copy-key onClick={() => copy()}>
          {i18n.t('reader.key.copy')}
        </button>
      </div>
      <p role="status">{done}</p>
    </>
  );
}
