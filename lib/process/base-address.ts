import type { Env } from '#lib/env.ts'

/** The address of the newsroom without a slash at its end: the public one where set, else where this machine finds it. */
export function baseAddress({ GALLEY_URL, HOST }: Env, port: number): string {
  return GALLEY_URL?.replace(/\/+$/, '') ?? `http://${localHost(HOST)}:${port}`
}

/** What a browser on this machine can be given for an address to listen on. */
export function localHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
