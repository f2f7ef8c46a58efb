import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useDrop } from './use-drop.ts';

type Props = { onFiles: (files: FileList) => void; children: ComponentChildren };

/** The way in: a field for files, and the whole page for those that are dropped. */
export function OpenFiles({ onFiles, children }: Props) {
  const above = useDrop(onFiles);
  return (
    <section class="panel open-files" data-above={above} aria-labelledby="open-title">
      <h2 id="open-title">{i18n.t('reader.open')}</h2>
      <label class="field">
        <span>{i18n.t('reader.choose')}</span>
        <input
          type="file"
          multiple
          accept="application/json,.json,.age,.txt"
          data-open
          onChange={({ currentTarget }) => currentTarget.files && onFiles(currentTarget.files)}
          // Choosing the same file once more is a new try.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="muted">{i18n.t('reader.private')}</p>
      {children}
    </section>
  );
}
