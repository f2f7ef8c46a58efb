import { live } from '../../data/live.ts';
import { readWording } from '../../data/wording.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { useLive } from '../../ui/use-live.ts';
import { CheckinForm } from './CheckinForm.tsx';

/** The same form for an entry that is there already. Its moment and its prompt stay as they are. */
export function CheckinEditor({ checkin, titleId }: { checkin: Checkin; titleId: string }) {
  const wording = useLive(() => live(readWording), []) ?? 'both';
  return <CheckinForm titleId={titleId} wording={wording} answers="none" existing={checkin} />;
}
