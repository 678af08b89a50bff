/** How long a session lives at most, however busy. The cookie lives as long. */
export const sessionDays = 30

/** A session that nobody uses for so long is over. */
export const idleDays = 7

/** `last_seen_at` is written at most so often: an editor at work must not cost a write a request. */
export const seenMinutes = 5
