import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from './Notice.tsx';
import { TextField } from './TextField.tsx';

const words = {
  'wrong-passphrase': 'locked.wrongPassphrase',
  'wrong-key': 'locked.wrongKey',
  'needs-passphrase': 'locked.needsPassphrase',
  'needs-key': 'locked.needsKey',
  'not-a-key': 'locked.notKey',
  'not-locked': 'locked.damaged',
  damaged: 'locked.damaged',
  truncated: 'locked.truncated',
} as const;

type Props = {
  /** Which file it is, where there may be several. */
  title?: string;
  /** What the last try left as it was. */
  kept: string;
  tried: keyof typeof words | undefined;
  typed?: string | undefined;
  onOpen: (typed: string) => void;
  onLeave: () => void;
};

/** Asks for what opens the file, and says what was wrong with it or with the file. */
export function LockedFile({
  title = i18n.t('locked.title'),
  kept,
  tried,
  typed: before = '',
  onOpen,
  onLeave,
}: Props) {
  // A slip in six words is mended, not typed again.
  const [typed, setTyped] = useState(before);
  return (
    <form
      class="stack"
      data-import-refused="locked"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onOpen(typed);
      }}
    >
      <h3>{title}</h3>
      {tried && (
        <Notice kind="problem" title={kept}>
          <p data-not-opened={tried}>{i18n.t(words[tried])}</p>
        </Notice>
      )}
      <TextField label={i18n.t('locked.key')} name="unlock" spellcheck={false} value={typed} onTyped={setTyped} />
      <div class="row">
        <button type="submit" class="button" data-weight="main" disabled={typed.trim() === ''}>
          {i18n.t('locked.open')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('share.cancel')}
        </button>
      </div>
    </form>
  );
}
