import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { problemWords } from './problem-words.ts';

/** Around each part of a page: a part that fails says so and leaves the others, and what was typed in them, alone. */
export function Guard({ children }: { children: ComponentChildren }) {
  return (
    <ErrorBoundary
      instead={(error) => {
        const [title, why] = problemWords(error);
        return (
          <Notice
            kind="problem"
            title={title}
            actions={
              <button type="button" class="button" onClick={() => location.reload()}>
                {i18n.t('keeping.again')}
              </button>
            }
          >
            <p>{why}</p>
          </Notice>
        );
      }}
    >
      {children}
    </ErrorBoundary>
  );
}
