import { i18n } from '#i18n';
import { Notice } from '../../ui/Notice.tsx';
import { useReaderFile } from './use-reader-file.ts';

/** What opens a file on the other side: a page of its own, as it has nothing to do with this log, or a file to give along. */
export function ReaderPart() {
  const { step, save } = useReaderFile();
  return (
    <section class="panel" aria-labelledby="reader-title">
      <h2 id="reader-title">{i18n.t('reader.title')}</h2>
      <p class="muted">{i18n.t('reader.forWhom')}</p>
      <div class="row">
        <a class="button" href="/reader.html" target="_blank" rel="noopener" data-reader>
          {i18n.t('reader.openReader')}
        </a>
        <button
          type="button"
          class="button"
          data-save-reader
          disabled={step.kind === 'making'}
          aria-describedby="about-reader-file"
          onClick={save}
        >
          {i18n.t('reader.saveFile')}
        </button>
      </div>
      <small class="muted" id="about-reader-file">
        {i18n.t('reader.saveFileHint')}
      </small>
      <div role="status" data-reader-file={step.kind}>
        {step.kind === 'making' && <p class="late">{i18n.t('reader.makingFile')}</p>}
        {step.kind === 'saved' && <p>{i18n.t('reader.savedFile', [step.name])}</p>}
      </div>
      {step.kind === 'failed' && (
        <Notice kind="problem" title={i18n.t('keeping.notSaved')}>
          <p>{i18n.t('reader.fileFailed')}</p>
        </Notice>
      )}
    </section>
  );
}
