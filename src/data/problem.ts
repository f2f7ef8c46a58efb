/** Why the store cannot be used or a write did not happen. Pages turn each into words and a way out. */
export type ProblemKind =
  /** The data were written by a newer version of the extension. */
  | 'newer'
  /** Another page holds the database in an old version and does not let go. */
  | 'blocked'
  /** The browser offers no database here: a private window, or history is never remembered. */
  | 'unavailable'
  /** The write did not happen: disk full, quota, or any other error of the store. */
  | 'not-saved';

export class StoreProblem extends Error {
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, cause: unknown) {
    super(`Store: ${kind} (${String(cause)})`, { cause });
    this.name = 'StoreProblem';
    this.kind = kind;
  }
}

export function problemFrom(error: unknown, otherwise: ProblemKind): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return new StoreProblem('newer', error);
  if (name === 'InvalidStateError' || name === 'MissingAPIError') return new StoreProblem('unavailable', error);
  return new StoreProblem(otherwise, error);
}
