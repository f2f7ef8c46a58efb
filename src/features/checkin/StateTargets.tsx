import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Branch, branches, type Degree, type Level, type Levels } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { degreeWord } from '../../locales/degrees.ts';
import { stateNames } from '../../locales/states.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';
import { Strength } from './Strength.tsx';

type Props = {
  levels: Levels;
  /** "Not sure" was chosen: an entry that names no branch. */
  unsure: boolean;
  wording: Wording;
  labelledBy: string;
  onToggle: (branch: Branch) => void;
  onLevel: (branch: Branch, level: Degree) => void;
  onUnsure: () => void;
  children?: ComponentChildren;
};

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys walk between the targets of the group; Tab goes on to what each one offers. */
function walk(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const targets = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-branch]')];
  const index = targets.indexOf(event.target as HTMLElement);
  if (step === undefined || index < 0) return;
  event.preventDefault();
  targets.at((index + step) % targets.length)?.focus();
}

export function StateTargets({ levels, unsure, wording, labelledBy, onToggle, onLevel, onUnsure, children }: Props) {
  // After the first paint with listeners in place: what `npm run bench` takes as the moment of being usable.
  useEffect(() => void performance.mark('targets-usable'), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in all browsers
    <div class="targets" role="group" aria-labelledby={labelledBy} onKeyDown={walk}>
      {branches.map((branch) => (
        <Target key={branch} {...{ branch, wording, onToggle, onLevel }} level={levels[branch]} />
      ))}
      <div class="minor">
        <button
          type="button"
          class="button"
          data-weight="quiet"
          data-branch="unsure"
          aria-pressed={unsure}
          onClick={onUnsure}
        >
          {i18n.t('checkin.unsure')}
        </button>
        {children}
      </div>
    </div>
  );
}

type TargetProps = Pick<Props, 'wording' | 'onToggle' | 'onLevel'> & { branch: Branch; level: Level };

function Target({ branch, level, wording, onToggle, onLevel }: TargetProps) {
  const { name, second } = stateNames(branch, wording);
  const pressed = level > 0;
  return (
    <div class="target" data-state={branch} data-pressed={pressed}>
      <button type="button" data-branch={branch} aria-pressed={pressed} onClick={() => onToggle(branch)}>
        <StateIcon state={branch} />
        <span>
          <b>{name}</b>
          <small>{[second, level !== 0 && degreeWord(level)].filter(Boolean).join(' · ')}</small>
        </span>
      </button>
      {pressed && (
        <Strength
          name={name}
          mark={{ 'data-level-of': branch }}
          degree={level}
          onDegree={(chosen) => onLevel(branch, chosen)}
        />
      )}
    </div>
  );
}
