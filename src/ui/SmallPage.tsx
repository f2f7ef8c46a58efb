import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Footer } from './Footer.tsx';

export type SmallKind = 'popup' | 'window';

type Props = {
  kind: SmallKind;
  time: ComponentChildren;
  next: ComponentChildren;
  children: ComponentChildren;
};

export const questionId = 'question';

/** The frame of popup and check-in window. */
export function SmallPage({ kind, time, next, children }: Props) {
  return (
    <>
      <main data-page={kind}>
        <header>
          <h1 id={questionId}>{i18n.t('checkin.question')}</h1>
          <small>{time}</small>
        </header>
        {children}
      </main>
      <Footer journal="/journal.html">{next}</Footer>
    </>
  );
}
