import { i18n } from '#i18n';

/** What opens a file on the other side. It is a page of its own, as it has nothing to do with this log. */
export function ReaderPart() {
  return (
    <section class="panel" aria-labelledby="reader-title">
      <h2 id="reader-title">{i18n.t('reader.title')}</h2>
      <p class="muted">{i18n.t('reader.forWhom')}</p>
      <div class="row">
        <a class="button" href="/reader.html" target="_blank" rel="noopener" data-reader>
          {i18n.t('reader.openReader')}
        </a>
      </div>
    </section>
  );
}
