export const eventKinds = [
  'training',
  'development_day',
  'case_meeting',
  'coffee_hour',
  'network_meeting',
  'deadline',
] as const
export type EventKind = (typeof eventKinds)[number]
