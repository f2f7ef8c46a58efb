import type { ComponentChildren } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Masthead } from '../../ui/Masthead.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { AsideFile } from './AsideFile.tsx';
import { type Act, isBusy } from './desk.ts';
import { KeyPairPart } from './KeyPairPart.tsx';
import { OpenFiles } from './OpenFiles.tsx';
import { type Parts, PatientPart } from './PatientPart.tsx';
import { type Tools, useDesk } from './use-desk.ts';
import './reading.css';

type Props = {
  tools: Tools;
  parts: Parts;
  /** Where there is no journal to go to: people to turn to, on this page. */
  support?: ComponentChildren;
};

/** The practitioner's page: files in, figures out, and nothing kept. */
export function Reader({ tools, parts, support }: Props) {
  const { desk, act, take, open } = useDesk(tools);
  const attempt = useAttempt();
  const top = useRef<HTMLHeadingElement>(null);
  const onFiles = useCallback((files: FileList) => attempt(take(files)), []);
  const titled = desk.patients.map((patient, index) => ({
    patient,
    id: patient.id,
    title: patient.name.trim() || i18n.t('reader.log', [index + 1]),
  }));
  // What was pressed is gone afterwards: whoever goes by keyboard begins again where files are opened.
  function actAndReturn(done: Act): void {
    act(done);
    if (done.do !== 'name') top.current?.focus();
  }
  return (
    <>
      <Masthead {...(support ? { support: '#support' } : {})} />
      <main data-patients={titled.length}>
        <div class="stack">
          <h1 tabIndex={-1} ref={top}>
            {i18n.t('reader.title')}
          </h1>
          <p class="prose">{i18n.t('reader.intro')}</p>
          <OpenFiles onFiles={onFiles}>
            <div role="status">
              {desk.aside.map(({ id, name, state }) =>
                isBusy(state) ? <p key={id}>{i18n.t(`reader.${state.kind}`, [name])}</p> : null,
              )}
              {desk.keys.length > 0 && <p data-key-ready>{i18n.t('reader.key.ready')}</p>}
              {titled.length > 0 && <p class="visually-hidden">{i18n.t('reader.shown', titled.length)}</p>}
            </div>
          </OpenFiles>
          <p class="prose muted">{i18n.t(titled.length > 0 ? 'reader.you' : 'reader.what')}</p>
          {desk.aside.map(({ id, name, file, state }) =>
            isBusy(state) ? null : (
              <AsideFile
                key={id}
                {...{ name, state }}
                onOpen={(typed) => attempt(open(id, file, typed))}
                onLeave={() => actAndReturn({ do: 'leave', id })}
              />
            ),
          )}
        </div>
        <div class="patients">
          {titled.map(({ patient, id, title }) => (
            <PatientPart
              key={id}
              {...{ patient, title, parts }}
              others={titled.filter((other) => other.id !== id)}
              act={actAndReturn}
            />
          ))}
        </div>
        <KeyPairPart newKeyPair={tools.newKeyPair} />
        {support}
      </main>
    </>
  );
}
