import { createContext } from 'preact';

/** Whose figures these are, where a page has several people's: a name for those who hear it, as the eye has columns. */
export const Whose = createContext<string | undefined>(undefined);
