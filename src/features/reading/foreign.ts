/** A file of ours in another form than the one that is read here, or of a kind that is often taken for it. */
export type Foreign = 'fhir' | 'tables' | 'page';

function isFhir(text: string): boolean {
  try {
    return 'resourceType' in JSON.parse(text);
  } catch {
    return false;
  }
}

/** The heads of our tables begin with a name in small letters and a comma; a zip with two letters of its own. */
const isTables = (text: string) => /^\uFEFF?[a-z][A-Za-z_]*,/.test(text) || text.startsWith('PK\u0003\u0004');
const isPage = (text: string) => /^\s*(<!doctype html|<html|%PDF-)/i.test(text);

/** Which it is, by how it begins; nothing where it is none of them. */
export function foreignKind(text: string): Foreign | undefined {
  const head = text.slice(0, 200);
  if (isTables(head)) return 'tables';
  if (isPage(head)) return 'page';
  return isFhir(text) ? 'fhir' : undefined;
}
