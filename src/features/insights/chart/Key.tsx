import { branches } from '../../../domain/state.ts';
import type { Wording } from '../../../domain/wording.ts';
import { shortStateName } from '../../../locales/states.ts';
import { StateIcon } from '../../../ui/StateIcon.tsx';

/** What the colours and patterns of a chart stand for. */
export function Key({ wording }: { wording: Wording }) {
  return (
    <figcaption class="row">
      {branches.map((branch) => (
        <span class="key" key={branch}>
          <i data-fill={branch} /> <StateIcon state={branch} size={16} /> {shortStateName(branch, wording)}
        </span>
      ))}
    </figcaption>
  );
}
