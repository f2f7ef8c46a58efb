import { type Branch, branches } from '../../../domain/state.ts';

/** Letters that all five languages share, as the polyvagal names begin alike in them. */
export const letters: Record<Branch, string> = { ventral: 'V', sympathetic: 'S', dorsal: 'D' };

/** What a shape of this chart is filled with; `id` keeps the charts of one page apart. */
export const hatch = (id: string, branch: Branch): string => `url(#${id}-${branch})`;

const mark: Record<Branch, string> = {
  ventral: '',
  sympathetic: 'M-2 8L8 -2M2 12L12 2',
  dorsal: 'M3.5 5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0',
};

/** Plain, striped and dotted, so that paper without colour tells the states apart. */
export function Hatches({ id }: { id: string }) {
  return (
    <defs>
      {branches.map((branch) => (
        <pattern key={branch} id={`${id}-${branch}`} width="10" height="10" patternUnits="userSpaceOnUse">
          <rect class="hue" data-state={branch} width="10" height="10" />
          <path class="mark" data-state={branch} d={mark[branch]} />
        </pattern>
      ))}
    </defs>
  );
}
