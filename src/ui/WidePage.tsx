import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export type Section = { id: string; name: string; part: () => ComponentChildren };

type Props = { sections: readonly Section[]; above: ComponentChildren };

const idFromAddress = () => location.hash.slice(1);

/** A full tab with sections by address (`#history`), so that each can be linked to and gone back to. */
export function WidePage({ sections, above }: Props) {
  const [id, setId] = useState(idFromAddress);
  useEffect(() => {
    const follow = () => {
      setId(idFromAddress());
      // Whoever reads by ear lands on what the link promised, not on the link.
      document.querySelector('main')?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const current = sections.find((section) => section.id === id) ?? sections[0];
  return (
    <>
      <header class="masthead">
        <strong>{i18n.t('extension.name')}</strong>
        <nav aria-label={i18n.t('nav.label')}>
          {sections.map(({ id: each, name }) => (
            <a key={each} href={`#${each}`} aria-current={each === current?.id ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main tabIndex={-1} data-section={current?.id}>
        {above}
        <div class="stack" key={current?.id}>
          <h1>{current?.name}</h1>
          {current?.part()}
        </div>
      </main>
    </>
  );
}
