import { i18n } from '#i18n';
import { longDay } from '../../locales/dates.ts';
import { type Contact, contacts, directory, verifiedOn } from './contacts.ts';
import './support.css';

type Props = {
  /** Where the person said they are; nobody guesses it. */
  region: string | undefined;
  onRegion: (region: string) => void;
};

/** The lines of one region, or of all, and where to find those of other countries. */
export function Helplines({ region, onRegion }: Props) {
  const chosen = contacts.filter((contact) => contact.region === region);
  return (
    <>
      <label class="field where">
        <span>{i18n.t('support.region')}</span>
        <select name="region" value={region ?? ''} onChange={({ currentTarget }) => onRegion(currentTarget.value)}>
          <option value="">{i18n.t('support.all')}</option>
          {contacts.map((contact) => (
            <option key={contact.region} value={contact.region} selected={contact.region === region}>
              {i18n.t(`support.regions.${contact.region}`)}
            </option>
          ))}
        </select>
      </label>
      <ul class="lines">
        {(chosen.length > 0 ? chosen : contacts).map((contact) => (
          <Line key={contact.region} contact={contact} />
        ))}
      </ul>
      <section class="panel contact">
        <h2>{i18n.t('support.directory')}</h2>
        <p>{i18n.t('support.directoryHint')}</p>
        <p>
          <a href={directory} target="_blank" rel="noopener noreferrer">
            {directory.replace('https://', '')}
          </a>
        </p>
      </section>
      <small>{i18n.t('support.verified', [longDay(verifiedOn)])}</small>
    </>
  );
}

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

function Line({ contact: { region, emergency, line, text } }: { contact: Contact }) {
  return (
    <li class="panel contact" data-region={region}>
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
