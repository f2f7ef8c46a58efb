import { i18n } from '#i18n';
import { longDay } from '../../locales/dates.ts';
import { type Contact, contacts, directory, verifiedOn } from './contacts.ts';
import './support.css';

/** People to turn to. The same page behind the same link on every surface; nothing opens by itself. */
export function Support() {
  return (
    <div class="stack">
      <p>{i18n.t('support.intro')}</p>
      <ul class="stack">
        {contacts.map((contact) => (
          <Line key={contact.region} contact={contact} />
        ))}
      </ul>
      <section class="panel">
        <h2>{i18n.t('support.directory')}</h2>
        <p>{i18n.t('support.directoryHint')}</p>
        <a href={directory} target="_blank" rel="noopener noreferrer">
          {directory.replace('https://', '')}
        </a>
      </section>
      <small>{i18n.t('support.verified', [longDay(verifiedOn)])}</small>
    </div>
  );
}

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

function Line({ contact: { region, emergency, line, text } }: { contact: Contact }) {
  return (
    <li class="panel contact">
      <h2>{i18n.t(`support.regions.${region}`)}</h2>
      <p>
        <a href={telephone(emergency)}>{i18n.t('support.emergency', [emergency])}</a>
      </p>
      <p>{i18n.t(`support.lines.${region}`)}</p>
      <p class="row">
        <a class="button" href={telephone(line)}>
          {i18n.t('support.call', [line])}
        </a>
        {text && <span>{i18n.t('support.text', [text])}</span>}
      </p>
    </li>
  );
}
