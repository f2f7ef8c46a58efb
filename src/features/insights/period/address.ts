import { type Counting, countingFrom } from '../../../domain/analysis/counting.ts';
import { type Choice, choiceFrom, choiceText } from '../../../domain/period.ts';

const usual: Choice = { days: 30 };

/** The period stands in the address' query, beside the section in its hash: it can be linked to and gone back to. */
export function choiceInAddress(): Choice {
  return choiceFrom(new URLSearchParams(location.search).get('period')) ?? usual;
}

/** Which check-ins are counted stands there, too. */
export const countingInAddress = (): Counting => countingFrom(new URLSearchParams(location.search).get('count'));

export function keepInAddress(choice: Choice, counting: Counting): void {
  const address = new URL(location.href);
  address.searchParams.set('period', choiceText(choice));
  if (counting === 'usual') address.searchParams.delete('count');
  else address.searchParams.set('count', counting);
  history.replaceState(history.state, '', address);
}
