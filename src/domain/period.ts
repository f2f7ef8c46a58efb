export const periods = [7, 30, 90] as const;
/** Length of a period in local days, today included. */
export type Period = (typeof periods)[number];
