import { useEffect } from 'preact/hooks';
import { live } from '../../data/live.ts';
import { readSettings } from '../../data/settings.ts';
import type { OwnSupport } from '../../domain/own-support.ts';
import { useLive } from '../../ui/use-live.ts';
import { OwnContact } from './OwnContact.tsx';

type Props = {
  own: OwnSupport | undefined;
  /** Why the last change was not kept. Thrown here, as a failed reading is: the lines below stand all the same. */
  problem: Error | undefined;
  onRead: (support: OwnSupport) => void;
  onChange: (change: OwnSupport) => void;
};

/** What the person wrote down themselves, as far as it can be read. */
export function KeptContact({ own, problem, onRead, onChange }: Props) {
  if (problem) throw problem;
  const stored = useLive(() => live(readSettings), []);
  useEffect(() => {
    if (stored) onRead(stored.support ?? {});
  }, [stored]);
  return own ? <OwnContact own={own} onChange={onChange} /> : null;
}
