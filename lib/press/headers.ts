/** Headers of everything readers get, as tables. Nothing varies by cookie. */

const types = {
  html: 'text/html; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const

/** How long an origin that fails may be covered by a cache in front: ten days, as large papers do. */
const ifError = 'stale-if-error=864000'

/**
 * How long copies may be used, by what they are copies of. A reader's browser asks every time (the answer is mostly a 304
 * of a few hundred bytes): after a correction or a retraction nobody may go on seeing the old text, the editor who has
 * just clicked least of all. The second figure is for shared caches.
 */
const ages = {
  /** An article in its first six hours. */
  fresh: `public, max-age=0, s-maxage=45, ${ifError}`,
  article: `public, max-age=0, s-maxage=90, ${ifError}`,
  list: `public, max-age=0, s-maxage=60, ${ifError}`,
  feed: `public, max-age=0, s-maxage=300, ${ifError}`,
  missing: 'public, max-age=10',
  gone: 'public, max-age=0, s-maxage=60',
  moved: 'public, max-age=3600',
  failing: 'no-store',
  forever: 'public, max-age=31536000, immutable',
} as const
export type Age = keyof typeof ages

/** An article counts as fresh for this long, in ms. */
export const freshFor = 6 * 60 * 60 * 1000

/** Nothing but our own pictures and our own stylesheet; no script at all. */
const policy =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'none'"

/**
 * Headers of a page, without those the press makes.
 * @param language BCP 47, of the page's own words
 * @param index false keeps search engines from listing it
 */
export function pageHeaders(page: {
  type: keyof typeof types
  age: Age
  language?: string
  index?: boolean
}): Record<string, string> {
  return {
    'Content-Type': types[page.type],
    'Cache-Control': ages[page.age],
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Content-Security-Policy': policy,
    ...(page.language ? { 'Content-Language': page.language } : {}),
    ...(page.index === false ? { 'X-Robots-Tag': 'noindex' } : {}),
  }
}
