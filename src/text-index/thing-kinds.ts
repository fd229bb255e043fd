/** What can be found. Apart from the schema, so that views may list them. */
export const thingKinds = ['practice', 'thread', 'event', 'need', 'decision', 'network', 'person'] as const
export type ThingKind = (typeof thingKinds)[number]
