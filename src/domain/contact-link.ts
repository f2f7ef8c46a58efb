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
