export const promptIdPattern = /^\d{4}-\d\d-\d\d#\d{1,4}$/;

/** How a planned prompt ended. `closed`: the browser was not running while it was open. */
export const outcomes = ['open', 'answered', 'dismissed', 'expired', 'closed', 'paused'] as const;
export type Outcome = (typeof outcomes)[number];

/** One line of the ledger: every planned prompt has exactly one, with exactly one outcome. */
export type Prompt = {
  /** `<day>#<slot>` */
  id: string;
  day: string;
  zone: string;
  plannedAt: string;
  expiresAt: string;
  shownAt?: string | undefined;
  outcome: Outcome;
  checkinId?: string | undefined;
  updatedAt: string;
};
