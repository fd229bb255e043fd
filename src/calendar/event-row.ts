import { events } from './schema.ts'

/** The columns of an event as lists show it. */
export const eventRow = {
  id: events.id,
  title: events.title,
  language: events.language,
  kind: events.kind,
  wholeDay: events.wholeDay,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  startDay: events.startDay,
  endDay: events.endDay,
  place: events.place,
  link: events.link,
  networkId: events.networkId,
  audience: events.audience,
  audienceRoleId: events.audienceRoleId,
  cancelledAt: events.cancelledAt,
}

export type EventRowData = Pick<typeof events.$inferSelect, keyof typeof eventRow>
