/** Zones are at most so many hours behind and ahead of UTC. */
const most = { behind: 12, ahead: 14 };

/** A zone without daylight saving where it is this hour of some day now. Its sign is the other way round: POSIX. */
export function zoneWhereItIs(hour: number, now = new Date()): string {
  const hours = hour - now.getUTCHours();
  const ahead = hours > most.ahead ? hours - 24 : hours < -most.behind ? hours + 24 : hours;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
