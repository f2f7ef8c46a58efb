import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export type Section = {
  id: string;
  name: string;
  /** Reached from elsewhere, and not one of the ways at the top. */
  isAside?: boolean;
  /** Fetches what its part is made of, where that does not come with the page. Does not fail: the part then says why. */
  fetch?: () => Promise<void>;
  /** `place`: which part of the section is meant, the `2` of `#welcome/2`. */
  part: (place: string) => ComponentChildren;
};

type Props = {
  sections: readonly Section[];
  above: ComponentChildren;
  /** What comes a moment later than the section, and must not move it. */
  below: ComponentChildren;
};

const addressNow = () => location.hash.slice(1);

function sectionAt(address: string, sections: readonly Section[]): Section | undefined {
  const [id] = address.split('/');
  return sections.find((section) => section.id === id) ?? sections[0];
}

/** The section that the address means has what it is made of. */
export async function fetched(sections: readonly Section[]): Promise<void> {
  await sectionAt(addressNow(), sections)?.fetch?.();
}

/** A full tab with sections by address (`#history`), so that each can be linked to and gone back to. */
export function WidePage({ sections, above, below }: Props) {
  const [address, setAddress] = useState(addressNow);
  const isFirst = useRef(true);
  useEffect(() => {
    // What was there stays until what comes is whole.
    const follow = () => void fetched(sections).then(() => setAddress(addressNow()));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const [, place = ''] = address.split('/');
  useEffect(() => {
    // Whoever reads by ear lands on what the link promised, not on the link.
    const promised = document.getElementById(place) ?? (isFirst.current ? null : document.querySelector('main'));
    isFirst.current = false;
    promised?.focus();
  }, [address]);
  const current = sectionAt(address, sections);
  return (
    <>
      <header class="masthead">
        <strong>{i18n.t('extension.name')}</strong>
        <nav aria-label={i18n.t('nav.label')}>
          {sections.map(({ id: each, name, isAside }) =>
            isAside ? null : (
              <a key={each} href={`#${each}`} aria-current={each === current?.id ? 'page' : undefined}>
                {name}
              </a>
            ),
          )}
        </nav>
      </header>
      <main tabIndex={-1} data-section={current?.id}>
        {above}
        <div class="stack" key={current?.id}>
          <h1>{current?.name}</h1>
          {current?.part(place)}
        </div>
        {below}
      </main>
    </>
  );
}
