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
