import { i18n } from '#i18n';
import { linkOf } from '../../domain/contact-link.ts';
import { longestContact, longestName, type OwnSupport } from '../../domain/own-support.ts';
import { TextField } from '../../ui/TextField.tsx';

type Props = { own: OwnSupport; onChange: (change: OwnSupport) => void };

/** Somebody the person knows, before all others. What was typed is shown as text and opens nothing by itself. */
export function OwnContact({ own: { name, contact }, onChange }: Props) {
  const isThere = Boolean(name || contact);
  return (
    <section class="panel contact" data-own={isThere} aria-labelledby="own-title">
      <h2 id="own-title">
        <bdi>{name || i18n.t('support.own')}</bdi>
      </h2>
      {contact ? <Way contact={contact} /> : <p class="muted">{i18n.t('support.ownHint')}</p>}
      <details>
        <summary>{i18n.t(isThere ? 'history.edit' : 'support.add')}</summary>
        <div class="own-form">
          <TextField
            label={i18n.t('support.name')}
            name="support-name"
            maxLength={longestName}
            value={name ?? ''}
            onTyped={(typed) => onChange({ name: typed })}
          />
          <TextField
            label={i18n.t('support.contact')}
            name="support-contact"
            maxLength={longestContact}
            value={contact ?? ''}
            onTyped={(typed) => onChange({ contact: typed })}
          />
        </div>
      </details>
    </section>
  );
}

function Way({ contact }: { contact: string }) {
  const link = linkOf(contact);
  if (!link)
    return (
      <p>
        <bdi>{contact}</bdi>
      </p>
    );
  const isNumber = link.startsWith('tel:');
  return (
    <p>
      <a class="button" href={link} {...(isNumber ? {} : { target: '_blank', rel: 'noopener noreferrer' })}>
        <bdi>{isNumber ? i18n.t('support.call', [contact]) : contact}</bdi>
      </a>
    </p>
  );
}
