import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = { form: (titleId: string) => ComponentChildren };

/** Unfolds the check-in for a moment of today that went by without one. */
export function AddEarlier({ form }: Props) {
  const [open, setOpen] = useState(false);
  const titleId = useId();
  return (
    <div class="add-earlier">
      <button type="button" class="button" data-add-earlier aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t(open ? 'history.done' : 'checkin.earlier')}
      </button>
      {open && (
        <section class="panel">
          <div class="editor">
            <h2 id={titleId}>{i18n.t('checkin.earlierTitle')}</h2>
            {form(titleId)}
          </div>
        </section>
      )}
    </div>
  );
}
