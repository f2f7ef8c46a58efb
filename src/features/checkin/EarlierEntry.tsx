import { live } from '../../data/live.ts';
import { readWording } from '../../data/wording.ts';
import { useLive } from '../../ui/use-live.ts';
import { CheckinForm } from './CheckinForm.tsx';

/** A new entry for a moment of today that is past. */
export function EarlierEntry({ titleId }: { titleId: string }) {
  const wording = useLive(() => live(readWording), []) ?? 'both';
  return <CheckinForm titleId={titleId} wording={wording} answers="none" earlier="only" />;
}
