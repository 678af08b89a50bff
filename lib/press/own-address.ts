import { env } from '#lib/env.ts'
import { singleton } from '#lib/singleton.ts'

const holder = () =>
  singleton<{ address: string | undefined }>('press.own-address', () => ({ address: undefined }))

/** Tells where this process can be reached, `http://host:port`, for when GALLEY_URL says nothing better. */
export function setOwnAddress(address: string): void {
  holder().address = address
}

/**
 * Begin of absolute links in canonical tags, feeds and sitemaps, without a slash at the end. Never taken from a request:
 * a pressed page is for everyone, and anyone can write a Host header.
 */
export function siteOrigin(): string {
  const { GALLEY_URL, HOST, PORT } = env()
  return (GALLEY_URL ?? holder().address ?? `http://${HOST}:${PORT}`).replace(/\/+$/, '')
}
