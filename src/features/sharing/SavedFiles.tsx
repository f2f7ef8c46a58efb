import { i18n } from '#i18n';

type Props = {
  names: readonly string[];
  /** How many of them are with the browser. */
  saved: number;
  checkins: number;
  onNext: () => void;
};

/** Which file was saved; and a button for the next one, where a log is too large for one. */
export function SavedFiles({ names, saved, checkins, onNext }: Props) {
  const name = names[saved - 1];
  return (
    <>
      <div role="status" data-saved={name}>
        {names.length > 1 && <p>{i18n.t('restore.parts', [names.length])}</p>}
        {name && <p>{i18n.t('share.saved', [name, i18n.t('pattern.count', checkins)])}</p>}
      </div>
      {saved < names.length && (
        <div class="row">
          <button type="button" class="button" data-weight="main" onClick={onNext}>
            {i18n.t('restore.savePart', [saved + 1, names.length])}
          </button>
        </div>
      )}
    </>
  );
}
