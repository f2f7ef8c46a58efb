/** Where the person looks for help, and whom they or their clinic wrote down. Each part is there only if it was chosen. */
export type OwnSupport = {
  /** Two letters; those of later versions are kept too */
  region?: string | undefined;
  name?: string | undefined;
  /** A number or the address of a page, as it was typed */
  contact?: string | undefined;
};

export const longestName = 60;
export const longestContact = 200;
export const regionPattern = /^[a-z]{2}$/;
export const namePattern = /^[\s\S]{1,60}$/;
export const contactPattern = /^[\s\S]{1,200}$/;

/** With one part changed; what was emptied is gone, and with the last part all of it. */
export function withSupport(support: OwnSupport | undefined, change: OwnSupport): OwnSupport | undefined {
  const { region, name, contact } = { ...support, ...change };
  const kept = Object.entries({ region, name, contact }).filter(([, value]) => value);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/**
 * What a click on a contact may open: a telephone number, or a page by its full address. Anything else, such as a
 * script or a code with `*` and `#` that a telephone would carry out, stays text.
 */
export function linkOf(contact: string): string | undefined {
  const typed = contact.trim();
  if (/^\+?[\d\s()./-]{3,30}$/.test(typed)) {
    // "+49 (0)30 …": the bracket is dialled within the country only.
    const number = (typed.startsWith('+') ? typed.replace('(0)', '') : typed).replace(/[^\d+]/g, '');
    return number.length >= 3 ? `tel:${number}` : undefined;
  }
  return /^https?:\/\//i.test(typed) && URL.canParse(typed) ? new URL(typed).href : undefined;
}
