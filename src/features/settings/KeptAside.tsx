import { i18n } from '#i18n';
import { asideValues } from '../../data/aside.ts';
import { live } from '../../data/live.ts';
import { saveFile } from '../../platform/files.ts';
import { useLive } from '../../ui/use-live.ts';

/** Stored values that failed their schema, shown as the text they are. Absent while there are none. */
export function KeptAside() {
  const values = useLive(() => live(asideValues), []) ?? [];
  if (values.length === 0) return null;
  const save = () => saveFile('kept-aside.json', JSON.stringify(values, null, 2), 'application/json');
  return (
    <section class="panel" aria-labelledby="aside-title">
      <h2 id="aside-title">{i18n.t('settings.aside')}</h2>
      <p class="muted">{i18n.t('settings.asideHint')}</p>
      <ul class="stack">
        {values.map(({ id, from, reason, value }) => (
          <li key={id} data-aside={from}>
            <b>{from}</b> <small>{reason}</small>
            <pre class="scroll">{JSON.stringify(value, null, 1)}</pre>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {i18n.t('settings.asideSave')}
        </button>
      </div>
    </section>
  );
}
