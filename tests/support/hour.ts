/** A zone without daylight saving where it is this hour of some day now. Its sign is the other way round: POSIX. */
export function zoneWhereItIs(hour: number): string {
  const ahead = hour - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
