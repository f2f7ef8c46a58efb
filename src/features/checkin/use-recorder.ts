import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Checkin } from '../../domain/checkin.ts';
import { createRecorder, type Recorder, type Recording } from './recorder.ts';
import { callStore } from './with-store.ts';

/** One recorder for as long as the form is open. */
export function useRecorder(existing: Checkin | undefined): [Recording, Recorder] {
  const [recording, setRecording] = useState<Recording>({ entry: existing, status: 'nothing' });
  const recorder = useMemo(() => createRecorder(existing, setRecording), [existing?.id]);
  // A change of an entry is handed over in its own turn, as a first tap is, once the database's code is there.
  useEffect(callStore, []);
  return [recording, recorder];
}
