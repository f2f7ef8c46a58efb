import { i18n } from '#i18n';
import { type Format, formats } from '../../../domain/handover/file-name.ts';
import { Segments } from '../../../ui/Segments.tsx';
import type { Preview } from './use-preview.ts';

type Props = { preview: Preview | undefined; shown: Format; onShow: (format: Format) => void };

/** The first lines of each file, letter for letter. */
export function Beginnings({ preview, shown, onShow }: Props) {
  return (
    <details>
      <summary>{i18n.t('handover.exactly')}</summary>
      <div class="stack beginnings">
        <Segments
          label={i18n.t('handover.form')}
          name="beginning"
          options={formats.map((format) => ({ value: format, label: i18n.t(`handover.format.${format}`) }))}
          value={shown}
          onChange={onShow}
        />
        {preview?.beginnings.map(({ name = i18n.t(`handover.format.${preview.format}`), text, isWhole }) => (
          <figure key={name}>
            <figcaption class="muted">{i18n.t(isWhole ? 'handover.all' : 'handover.beginning', [name])}</figcaption>
            {/* It scrolls where it is long, and keys scroll only what has the focus. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
            <pre data-beginning={name} tabIndex={0} dir="auto">
              {text.replace('\uFEFF', '')}
            </pre>
          </figure>
        ))}
      </div>
    </details>
  );
}
