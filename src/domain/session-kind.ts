export const sessionKinds = ['ketamine-infusion', 'therapy', 'bodywork', 'medication-change', 'other'] as const;
export type SessionKind = (typeof sessionKinds)[number];
