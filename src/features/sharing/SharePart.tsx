import { i18n } from '#i18n';
import { ErasePart } from './ErasePart.tsx';
import { ExportPart } from './ExportPart.tsx';
import { RestorePart } from './RestorePart.tsx';

/** Out, back in, and gone. `onChanged` lets restored or erased settings take effect at once. */
export function SharePart({ onChanged }: { onChanged: () => void }) {
  return (
    <div class="stack">
      <p class="prose">{i18n.t('share.intro')}</p>
      <ExportPart />
      <RestorePart onRestored={onChanged} />
      <ErasePart onErased={onChanged} />
    </div>
  );
}
