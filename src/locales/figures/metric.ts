/** The figures by the names that their tables carry. */
export type Metric =
  | 'state-share'
  | 'daily'
  | 'time-of-day'
  | 'weekday-time'
  | 'transitions'
  | 'recovery'
  | 'variability'
  | 'sensation-state'
  | 'sensations'
  | 'before-after'
  | 'coverage'
  | 'glimmers';
