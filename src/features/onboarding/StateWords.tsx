import { i18n } from '#i18n';
import { branches } from '../../domain/state.ts';
import { type Wording, wordings } from '../../domain/wording.ts';
import { stateNames } from '../../locales/states.ts';
import { Choices } from '../../ui/Choices.tsx';
import { StateIcon } from '../../ui/StateIcon.tsx';

type Props = { words: Wording; onChange: (words: Wording) => void };

/** Which names the states carry, and how the check-in looks with them. */
export function StateWords({ words, onChange }: Props) {
  return (
    <>
      <Choices
        name="words"
        label={i18n.t('settings.words')}
        options={wordings.map((value) => ({ value, label: i18n.t(`settings.wording.${value}`) }))}
        value={words}
        onChange={onChange}
      />
      <ul class="sample" data-sample={words}>
        {branches.map((branch) => {
          const { name, second } = stateNames(branch, words);
          return (
            <li key={branch} data-state={branch}>
              <StateIcon state={branch} size={28} />
              <span>
                <b>{name}</b>
                {second && <small>{second}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="#about/words">{i18n.t('about.wordsTitle')}</a>
      </p>
    </>
  );
}
