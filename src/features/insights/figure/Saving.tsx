import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Range } from '../../../domain/period.ts';
import type { Metric } from '../../../locales/figures/metric.ts';
import { csvRows, type TableData } from '../../../locales/figures/table.ts';
import { saveFile } from '../../../platform/files.ts';
import { useAttempt } from '../../../ui/use-attempt.ts';

type Props = {
  metric: Metric;
  title: string;
  sentence: string | undefined;
  table: TableData;
  range: Range;
  chart: () => HTMLCanvasElement | null | undefined;
};

/** Saves the figure as a picture, or its table for a spreadsheet. The name says what it is and from when. */
export function Saving({ metric, title, sentence = '', table, range, chart }: Props) {
  const [saved, setSaved] = useState('');
  const attempt = useAttempt();
  const name = (ending: string) => `polyvagal-check-in-${metric}-${range.first}-${range.last}.${ending}`;

  function save(ending: string, content: BlobPart, type: string): void {
    saveFile(name(ending), content, type);
    setSaved(i18n.t('insights.saved', [name(ending)]));
  }
  async function savePicture(): Promise<void> {
    const { pictureOf } = await import('./picture.ts');
    save('png', await pictureOf({ title, sentence, table, chart: chart() }), 'image/png');
  }
  async function saveTable(): Promise<void> {
    const { csvText } = await import('../../../formats/csv.ts');
    save('csv', csvText(csvRows(table)), 'text/csv');
  }
  return (
    <div class="row saving">
      <button type="button" class="button" data-weight="link" data-save="png" onClick={() => attempt(savePicture())}>
        {i18n.t('insights.savePicture')} <span class="visually-hidden">{title}</span>
      </button>
      <button type="button" class="button" data-weight="link" data-save="csv" onClick={() => attempt(saveTable())}>
        {i18n.t('insights.saveTable')} <span class="visually-hidden">{title}</span>
      </button>
      <small role="status">{saved}</small>
    </div>
  );
}
