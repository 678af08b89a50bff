import { element, textElement } from './xml.ts'

/** sitemaps.org 0.9. Addresses are absolute; `changedAt` is when readers last saw something else there. */
export function sitemap(entries: readonly { address: string; changedAt?: Date }[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    'urlset',
    entries.map(({ address, changedAt }) =>
      element('url', [
        textElement('loc', address),
        changedAt ? textElement('lastmod', changedAt.toISOString().replace(/\.\d+Z$/, 'Z')) : '',
      ]),
    ),
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
  )}`
}

/** Stories in the sitemap of the newest; the older ones stand in those of their months. The protocol allows 50,000. */
export const newestInSitemap = 5_000
export const mostInSitemap = 50_000

/** robots.txt (RFC 9309): everything public may be read; the desk is none of it. */
export function robotsText(sitemaps: readonly string[]): string {
  return [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /api/',
    ...sitemaps.map((address) => `Sitemap: ${address}`),
    '',
  ].join('\n')
}
