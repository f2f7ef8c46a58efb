import { i18n } from '#i18n';
import { BackupPart } from './BackupPart.tsx';
import { ErasePart } from './ErasePart.tsx';
import { HandoverPart } from './handover/HandoverPart.tsx';
import { ReaderPart } from './ReaderPart.tsx';
import { RestorePart } from './RestorePart.tsx';

/** Out, back in, and gone. `onChanged` lets restored or erased settings take effect at once. */
export function SharePart({ onChanged }: { onChanged: () => void }) {
  return (
    <div class="stack">
      <p class="prose">{i18n.t('share.intro')}</p>
      <HandoverPart />
      <ReaderPart />
      <RestorePart onRestored={onChanged} />
      <BackupPart />
      <ErasePart onErased={onChanged} />
    </div>
  );
}
