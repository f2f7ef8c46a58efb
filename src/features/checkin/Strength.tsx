import { i18n } from '#i18n';
import type { Branch, Level } from '../../domain/state.ts';

const choices = [
  { level: 1, word: 'little' },
  { level: 2, word: 'clearly' },
  { level: 3, word: 'strongly' },
] as const;

export function levelWord(level: Level): string | undefined {
  const choice = choices.find((each) => each.level === level);
  return choice && i18n.t(`level.${choice.word}`);
}

type Props = { branch: Branch; name: string; level: Level; onLevel: (level: Level) => void };

/** Three dots: a little, clearly, strongly. Radio buttons, so that arrow keys and screen readers know them. */
export function Strength({ branch, name, level, onLevel }: Props) {
  return (
    <fieldset class="strength" aria-label={i18n.t('checkin.strengthOf', [name])}>
      {choices.map((choice) => (
        <input
          key={choice.level}
          type="radio"
          name={`level-${branch}`}
          value={choice.level}
          data-level-of={branch}
          data-filled={choice.level <= level}
          aria-label={i18n.t(`level.${choice.word}`)}
          title={i18n.t(`level.${choice.word}`)}
          checked={choice.level === level}
          onChange={() => onLevel(choice.level)}
        />
      ))}
    </fieldset>
  );
}
