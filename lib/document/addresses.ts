/** Where a link may lead. Anything else, `javascript:` first of all, is no link. */
const protocols = new Set(['http:', 'https:', 'mailto:'])
const addressLimit = 2_000

/**
 * Whether an address may stand in a link: absolute, http, https or mailto, without user name and password.
 * @param address as written in the document
 */
export function isLinkAddress(address: unknown): address is string {
  // A browser skips control characters and spaces when it looks for the protocol; here they make an address invalid.
  if (typeof address !== 'string' || address.length > addressLimit) return false
  if (/[\s\p{Cc}\p{Cs}]/u.test(address)) return false
  const url = URL.parse(address)
  if (!url || !protocols.has(url.protocol) || url.username || url.password) return false
  return url.protocol === 'mailto:' ? url.pathname.includes('@') : url.hostname !== ''
}
