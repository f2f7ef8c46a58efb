/** Sensations of the vocabulary that the person does not want to be offered. Ids of later versions are kept too. */
export const hiddenPattern = /^[a-z]{1,20}\.[a-z]{1,20}$/;
export const mostHidden = 200;

/** One more that is hidden, or one that is offered again; in the order of their ids, so that two devices agree. */
export function withHidden(hidden: readonly string[], id: string, isHidden: boolean): string[] {
  const others = hidden.filter((each) => each !== id);
  return isHidden ? [...others, id].sort() : others;
}
