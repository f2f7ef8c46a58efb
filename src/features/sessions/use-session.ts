import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Session } from '../../domain/session.ts';
import { createSessionRecorder, type SessionRecorder, type SessionRecording } from './recorder.ts';

/** One recorder for as long as a session is on the page. */
export function useSession(stored: Session): [SessionRecording, SessionRecorder] {
  const [recording, setRecording] = useState<SessionRecording>({ session: stored, status: 'nothing' });
  const recorder = useMemo(() => createSessionRecorder(stored, setRecording), [stored.id]);
  useEffect(() => recorder.adopt(stored), [stored]);
  return [recording, recorder];
}
