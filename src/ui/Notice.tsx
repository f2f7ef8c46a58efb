import type { ComponentChildren } from 'preact';

type Props = {
  kind?: 'news' | 'problem';
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
};

/** Says what happened, what was kept and what to do. A problem is announced at once, news when there is a pause. */
export function Notice({ kind = 'news', title, children, actions }: Props) {
  return (
    <div class="notice" data-kind={kind} role={kind === 'problem' ? 'alert' : 'note'}>
      <strong>{title}</strong>
      {children}
      {actions && <div class="row">{actions}</div>}
    </div>
  );
}
