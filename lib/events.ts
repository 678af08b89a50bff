/**
 * Everything that can happen in the newsroom: audit log and outbox in one. An event is written in the transaction of the
 * change; press, search, notifications, mail and webhooks are driven by events and by nothing else.
 */
export const eventTypes = [
  'person.invited',
  'person.joined',
  'person.changed',
  'person.suspended',
  'person.restored',
  'person.password-changed',
  'session.started',
  'session.ended',
  'story.created',
  'story.imported',
  'story.facts-changed',
  'story.submitted',
  'story.withdrawn-from-review',
  'story.approved',
  'story.returned',
  'story.signed',
  'story.held',
  'story.spiked',
  'story.revived',
  'story.reopened',
  'story.reassigned',
  'story.fast-tracked',
  'story.fast-track-confirmed',
  'story.published',
  'story.updated',
  'story.scheduled',
  'story.unscheduled',
  'story.corrected',
  'story.retracted',
  'story.moved',
  'revision.made',
  'revision.restored',
  'comment.made',
  'comment.resolved',
  'comment.reopened',
  'section.changed',
  'column.changed',
  'paper.changed',
  'media.changed',
] as const
export type EventType = (typeof eventTypes)[number]

/** What a readers' page shows. The press drops the sheets that bear one of an event's tags. */
export const tag = {
  story: (id: string) => `story:${id}`,
  section: (id: string) => `section:${id}`,
  column: (id: string) => `column:${id}`,
  person: (id: string) => `person:${id}`,
  day: (day: string) => `day:${day}`,
  home: 'front:home',
  feed: 'feed',
  sitemap: 'sitemap',
  /** Masthead, navigation, footer: every page. */
  site: 'site',
} as const
