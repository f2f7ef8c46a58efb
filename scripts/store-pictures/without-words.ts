// Own words would be in one language whatever the picture's is, so they are left out.
import type { Backup } from '../../src/domain/backup.ts';

export function withoutWords(log: string): string {
  const whole: Backup = JSON.parse(log);
  const checkins = whole.checkins.map((each) => ({ ...each, note: '', eased: '' }));
  const sessions = whole.sessions.map((each) => ({
    ...each,
    label: '',
    intention: '',
    experience: '',
    integration: [],
  }));
  return JSON.stringify({ ...whole, checkins, sessions });
}
