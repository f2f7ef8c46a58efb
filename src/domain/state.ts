/** The three branches a person can notice, in the order in which every surface lists them. */
export const branches = ['ventral', 'sympathetic', 'dorsal'] as const;
export type Branch = (typeof branches)[number];

/** How clearly a branch is there: 0 not noticed, 1 a little, 2 clearly, 3 strongly. */
export type Level = 0 | 1 | 2 | 3;
export type Levels = Record<Branch, Level>;

/** How strongly something is there that was noticed at all. */
export type Degree = Exclude<Level, 0>;

/** What one tap means: the branch is clearly there. */
export const tapLevel: Degree = 2;

export const noLevels: Levels = { ventral: 0, sympathetic: 0, dorsal: 0 };

export const states = [...branches, 'play', 'stillness', 'freeze', 'mixed', 'unsure'] as const;
export type State = (typeof states)[number];

/** Names of more than one branch at once. */
export const blends = ['play', 'stillness', 'freeze', 'mixed'] as const;
type Blend = (typeof blends)[number];

export const isBlend = (state: State): state is Blend => blends.some((blend) => blend === state);

/** The two branches that, when both are there at about the same level, carry a name of their own. */
const pairs: [State, Branch, Branch][] = [
  ['play', 'ventral', 'sympathetic'],
  ['stillness', 'ventral', 'dorsal'],
  ['freeze', 'sympathetic', 'dorsal'],
];

/** The branches that a check-in's state consists of: the highest, and those at most one level below it. */
export function leadingBranches(levels: Levels): Branch[] {
  const highest = Math.max(levels.ventral, levels.sympathetic, levels.dorsal);
  return branches.filter((branch) => levels[branch] >= 1 && highest - levels[branch] <= 1);
}

/**
 * The name of what was noticed, derived and never stored.
 * Rule: all zero is `unsure`. A branch belongs to the blend when its level is at least 1 and at most
 * one below the highest; one branch names the state, two name a blend, three are `mixed`.
 * Source: the project's own definition of blends as non-exclusive levels; no validated scale exists.
 */
export function stateOf(levels: Levels): State {
  const present = leadingBranches(levels);
  if (present.length === 3) return 'mixed';
  const [first] = present;
  if (first === undefined) return 'unsure';
  return pairs.find(([, a, b]) => present.includes(a) && present.includes(b))?.[0] ?? first;
}

/**
 * Each branch's part in one check-in; the parts sum to 1.
 * `undefined` for `unsure`, which is counted apart.
 */
export function partsOf(levels: Levels): Record<Branch, number> | undefined {
  const sum = levels.ventral + levels.sympathetic + levels.dorsal;
  if (sum === 0) return undefined;
  return {
    ventral: levels.ventral / sum,
    sympathetic: levels.sympathetic / sum,
    dorsal: levels.dorsal / sum,
  };
}

/** One tap on a branch: it appears clearly, or leaves again. The other branches stay as they are. */
export function toggled(levels: Levels, branch: Branch): Levels {
  return { ...levels, [branch]: levels[branch] === 0 ? tapLevel : 0 };
}
