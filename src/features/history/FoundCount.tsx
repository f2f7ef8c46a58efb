import { i18n } from '#i18n';

type Props = {
  /** How many were found by now; nothing where nothing is left out. */
  count: number | undefined;
  looking: boolean;
  /** What was just done to an entry. */
  said: string;
  onClear: () => void;
};

/** How many entries a filter finds, said once they are all known, and the way out of it. */
export function FoundCount({ count, looking, said, onClear }: Props) {
  const words = count === 0 ? i18n.t('history.nothing') : i18n.t('pattern.count', count ?? 0);
  function clear(): void {
    onClear();
    // The button is about to go.
    document.querySelector<HTMLElement>('input[name=find]')?.focus();
  }
  return (
    <>
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <p role="status" class="visually-hidden">
        {count !== undefined && !looking && words}
      </p>
      {count !== undefined && (
        <div class="row spread" data-found={looking ? undefined : count}>
          <p aria-hidden="true" class={looking ? 'muted late' : undefined}>
            {looking ? i18n.t('history.looking', [count]) : words}
          </p>
          <button type="button" class="button" data-weight="link" data-clear onClick={clear}>
            {i18n.t('history.clear')}
          </button>
        </div>
      )}
      {count === 0 && !looking && <p class="panel muted">{i18n.t('history.nothingHint')}</p>}
    </>
  );
}
