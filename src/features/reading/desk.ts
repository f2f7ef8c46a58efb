import type { Backup } from '../../domain/backup.ts';
import { areOfOne } from '../../domain/together.ts';
import type { Looked } from './look-at.ts';

/** A file whose records are shown. */
type Opened = { id: number; name: string; backup: Backup };
/** Files that are of one person: those that tell it themselves, and those that were put together by hand. */
export type Patient = { id: number; name: string; files: readonly Opened[] };

type Busy = { kind: 'reading' | 'opening' };
/** Why a file is not shown, or not yet. */
export type NotShown = Exclude<Looked, { kind: 'log' | 'key' }>;
type Given = { id: number; name: string; file: Blob };
/** `keysTried`: how many of the keys were tried on it, the first ones. */
type Aside = Given & { state: NotShown | Busy; keysTried: number };

export const isBusy = (state: NotShown | Busy): state is Busy => state.kind === 'reading' || state.kind === 'opening';

/** All that lies open on the page, and nowhere else. */
export type Desk = {
  patients: readonly Patient[];
  aside: readonly Aside[];
  /** The secret keys of the key files that were given, each once: none is taken away, and a new one is the last */
  keys: readonly string[];
};
export const emptyDesk: Desk = { patients: [], aside: [], keys: [] };

export type Act =
  | { do: 'take'; files: readonly Given[] }
  | { do: 'open' | 'tryKey'; id: number }
  | { do: 'look'; id: number; looked: Looked }
  | { do: 'leave' | 'split' | 'close'; id: number }
  | { do: 'name'; id: number; name: string }
  | { do: 'join'; id: number; other: number };

const isOther = (id: number) => (each: { id: number }) => each.id !== id;

function withState(aside: readonly Aside[], id: number, state: Aside['state'], keys = 0): Aside[] {
  return aside.map((each) => (each.id === id ? { ...each, state, keysTried: each.keysTried + keys } : each));
}

/** Beside the files of the same person, or as somebody else. */
function withFile(patients: readonly Patient[], file: Opened): Patient[] {
  const own = patients.find(({ files }) => files.some(({ backup }) => areOfOne(backup, file.backup)));
  if (!own) return [...patients, { id: file.id, name: '', files: [file] }];
  return patients.map((each) => (each === own ? { ...own, files: [...own.files, file] } : each));
}

function looked(desk: Desk, id: number, found: Looked): Desk {
  const { patients, aside, keys } = desk;
  const file = aside.find((each) => each.id === id);
  // It was left while it was being read.
  if (!file) return desk;
  const others = aside.filter(isOther(id));
  if (found.kind === 'key') return { ...desk, aside: others, keys: [...new Set([...keys, found.identity])] };
  if (found.kind !== 'log') return { ...desk, aside: withState(aside, id, found) };
  return { ...desk, patients: withFile(patients, { id, name: file.name, backup: found.backup }), aside: others };
}

function joined(patients: readonly Patient[], id: number, other: number): Patient[] {
  const added = patients.find((each) => each.id === other)?.files ?? [];
  return patients
    .filter(isOther(other))
    .map((each) => (each.id === id ? { ...each, files: [...each.files, ...added] } : each));
}

/** Each file on its own again; the name stays with the first. */
function split(patients: readonly Patient[], id: number): Patient[] {
  return patients.flatMap((each) =>
    each.id === id
      ? each.files.map((file, index) => ({ id: file.id, name: index === 0 ? each.name : '', files: [file] }))
      : [each],
  );
}

/** The desk after something was done at it. */
export function acted(desk: Desk, act: Act): Desk {
  const { patients, aside } = desk;
  switch (act.do) {
    case 'take':
      return {
        ...desk,
        aside: [...aside, ...act.files.map((file) => ({ ...file, state: { kind: 'reading' } as const, keysTried: 0 }))],
      };
    case 'open':
      return { ...desk, aside: withState(aside, act.id, { kind: 'opening' }) };
    case 'tryKey':
      return { ...desk, aside: withState(aside, act.id, { kind: 'opening' }, 1) };
    case 'look':
      return looked(desk, act.id, act.looked);
    case 'leave':
      return { ...desk, aside: aside.filter(isOther(act.id)) };
    case 'close':
      return { ...desk, patients: patients.filter(isOther(act.id)) };
    case 'split':
      return { ...desk, patients: split(patients, act.id) };
    case 'join':
      return { ...desk, patients: joined(patients, act.id, act.other) };
    case 'name':
      return { ...desk, patients: patients.map((each) => (each.id === act.id ? { ...each, name: act.name } : each)) };
  }
}
