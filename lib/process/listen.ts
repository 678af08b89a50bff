import type { Server } from 'node:http'
import { Refusal } from './refusal.ts'

/** What the usual failures mean to the person who chose the values. */
const meanings: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) => `PORT=${port} is in use on ${host} by another program; set PORT to a free one`,
  EACCES: (_host, port) => `PORT=${port} may not be used by this user; set PORT to one above 1023`,
  EADDRNOTAVAIL: (host) => `HOST=${host} is no address of this machine`,
  ENOTFOUND: (host) => `HOST=${host} is no address of this machine`,
  EAI_AGAIN: (host) => `HOST=${host} is no address of this machine`,
}

/**
 * Starts to listen.
 * @returns the port, which differs from the one asked for when that is 0
 * @throws Refusal naming PORT or HOST
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const meaning = meanings[error.code ?? '']
      reject(meaning ? new Refusal(meaning(host, port)) : error)
    }
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** How long requests under way may take to end, in ms. */
const patience = 5_000

/** Waits, within a limit, until a server that no longer listens has answered everybody. */
export function waitForRequests(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience)
    // An error only says that it was closed before.
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
