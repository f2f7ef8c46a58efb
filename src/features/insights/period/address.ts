import { type Choice, choiceFrom, choiceText } from '../../../domain/period.ts';

const usual: Choice = { days: 30 };

/** The period stands in the address' query, beside the section in its hash: it can be linked to and gone back to. */
export function choiceInAddress(): Choice {
  return choiceFrom(new URLSearchParams(location.search).get('period')) ?? usual;
}

export function keepInAddress(choice: Choice): void {
  const address = new URL(location.href);
  address.searchParams.set('period', choiceText(choice));
  history.replaceState(history.state, '', address);
}
