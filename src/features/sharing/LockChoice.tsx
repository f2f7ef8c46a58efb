import { i18n } from '#i18n';
import type { LockWith } from '../../formats/locked/outcome.ts';
import { proposedPassphrase } from '../../formats/locked/words.ts';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { isEnough } from './lock-ready.ts';

type Props = { lock: LockWith | undefined; onChange: (lock: LockWith | undefined) => void };

const withWords = (): LockWith => ({ passphrase: proposedPassphrase() });

/** Whether the file is locked, and how: with words, six of which are proposed, or for the one who has a key. */
export function LockChoice({ lock, onChange }: Props) {
  return (
    <div class="stack">
      <label class="choice">
        <input
          type="checkbox"
          name="lock"
          checked={lock !== undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? withWords() : undefined)}
        />
        <span>{i18n.t('locked.lock')}</span>
      </label>
      {lock && (
        <>
          <Segments
            label={i18n.t('locked.how')}
            name="lock-with"
            options={[
              { value: 'words', label: i18n.t('locked.withWords') },
              { value: 'key', label: i18n.t('locked.forKey') },
            ]}
            value={'passphrase' in lock ? 'words' : 'key'}
            onChange={(how) => onChange(how === 'words' ? withWords() : { recipient: '' })}
          />
          {'passphrase' in lock ? <Words {...lock} onChange={onChange} /> : <PublicKey {...lock} onChange={onChange} />}
        </>
      )}
    </div>
  );
}

function Words({ passphrase, onChange }: { passphrase: string; onChange: (lock: LockWith) => void }) {
  return (
    <>
      <TextField
        label={i18n.t('locked.passphrase')}
        name="passphrase"
        spellcheck={false}
        value={passphrase}
        onTyped={(typed) => onChange({ passphrase: typed })}
      />
      {!isEnough({ passphrase }) && <p role="alert">{i18n.t('locked.short')}</p>}
      <div class="row">
        <button type="button" class="button" data-weight="link" onClick={() => onChange(withWords())}>
          {i18n.t('locked.propose')}
        </button>
      </div>
      <p class="muted">{i18n.t('locked.lockHint')}</p>
    </>
  );
}

function PublicKey({ recipient, onChange }: { recipient: string; onChange: (lock: LockWith) => void }) {
  return (
    <>
      <TextField
        label={i18n.t('locked.recipient')}
        name="recipient"
        spellcheck={false}
        value={recipient}
        onTyped={(typed) => onChange({ recipient: typed })}
      />
      {recipient.trim() !== '' && !isEnough({ recipient }) && <p role="alert">{i18n.t('locked.notRecipient')}</p>}
      <p class="muted">{i18n.t('locked.recipientHint')}</p>
    </>
  );
}
