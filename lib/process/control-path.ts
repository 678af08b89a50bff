import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** Longest path a Unix socket may have: sun_path is 104 bytes on macOS and 108 on Linux, with a zero at the end. */
const longest = 103

/**
 * Where the running server of a data directory listens to the command line: a directory of its own that only its user may
 * enter, in the data directory; or, where that path is too long for a socket, in the directory for temporary files.
 */
export function controlPath(dataDirectory: string): { directory: string; socket: string } {
  const directory = join(realpathSync(dataDirectory), 'control')
  const socket = join(directory, 'socket')
  if (Buffer.byteLength(socket) <= longest) return { directory, socket }
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16)
  const elsewhere = join(tmpdir(), `galley-${userInfo().uid}`)
  return { directory: elsewhere, socket: join(elsewhere, name) }
}

/** Makes the directory of the socket, or closes an existing one of ours to others. */
export function makeControlDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (lstatSync(directory).isDirectory() && lstatSync(directory).uid === userInfo().uid)
    chmodSync(directory, 0o700)
  checkControlDirectory(directory)
}

/**
 * Both sides look before they use it: in a directory that others may write, anybody could have put a socket.
 * @throws Refusal when it is not a directory of this user alone
 */
export function checkControlDirectory(directory: string): void {
  const found = lstatSync(directory)
  const others = found.mode & 0o077
  if (!found.isDirectory() || found.uid !== userInfo().uid || others !== 0)
    throw new Refusal(`${directory} must be a directory that only this user may enter`)
}
