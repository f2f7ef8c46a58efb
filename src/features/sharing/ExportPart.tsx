import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readEverything } from '../../data/snapshot.ts';
import { backupText } from '../../domain/backup.ts';
import { instantText } from '../../domain/day.ts';
import { appVersion } from '../../platform/app.ts';
import { now, today } from '../../platform/clock.ts';
import { saveFile } from '../../platform/files.ts';
import { useAttempt } from '../../ui/use-attempt.ts';

/** Everything in one file. The name says what it is and from when, and nothing of what is in it. */
export function ExportPart() {
  const [saved, setSaved] = useState<{ name: string; count: number }>();

  const attempt = useAttempt();

  async function save(): Promise<void> {
    const everything = await readEverything();
    const text = backupText({ app: appVersion(), exportedAt: instantText(now()), ...everything });
    const name = `polyvagal-check-in-${today()}.json`;
    saveFile(name, text, 'application/json');
    setSaved({ name, count: everything.checkins.filter(({ deletedAt }) => !deletedAt).length });
  }
  return (
    <section class="panel" aria-labelledby="export-title">
      <h2 id="export-title">{i18n.t('share.json')}</h2>
      <p class="muted">{i18n.t('share.jsonHint')}</p>
      <div class="row">
        <button type="button" class="button" data-weight="main" data-export="json" onClick={() => attempt(save())}>
          {i18n.t('share.json')}
        </button>
      </div>
      <p role="status">{saved && i18n.t('share.saved', [saved.name, i18n.t('pattern.count', saved.count)])}</p>
    </section>
  );
}
