import type { Backup } from '../../src/domain/backup.ts';

/** Words that would act if a page took them for anything but words. */
export const hostile = (where: string): string =>
  `${where}<img src=x onerror="document.title='owned'"><b>b</b>"'&amp;\u202e{{1}}$1<script>document.title='owned'</script>`;

/** As long as a name may be. */
export const hostileName = (where: string): string => `${where}<img src=x onerror="document.title='owned'"><b>b`;

/** The same log with hostile words wherever a person can write any. */
export function withHostileWords(log: Backup): Backup {
  const custom = 'custom.00000000-0000-4000-8000-000000000000';
  const { updatedAt } = log.checkins[0] ?? { updatedAt: log.exportedAt };
  return {
    ...log,
    checkins: log.checkins.map((checkin) => ({
      ...checkin,
      // With one state alone, so that it stands in the figure of what goes with what.
      sensations: [
        ...checkin.sensations,
        ...(checkin.levels.sympathetic > 0 ? [{ id: custom, strength: 2 as const }] : []),
      ],
      tags: [hostileName('tag')],
      note: hostile('note'),
      eased: hostile('eased'),
    })),
    sessions: log.sessions.map((session) => ({
      ...session,
      label: hostileName('session'),
      intention: hostile('intention'),
      preparation: [hostileName('item')],
      experience: hostile('experience'),
      integration: [{ at: session.startedAt, text: hostile('integration') }],
    })),
    customSensations: [{ id: custom, label: hostileName('own'), region: 'chest', retired: false, updatedAt }],
  };
}
