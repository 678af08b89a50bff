import { singleton } from '#lib/singleton.ts'
import type { Sheet } from './sheet.ts'

/**
 * The stylesheet of this process: built by lib/press/stylesheet.ts, which reads files, and known here to the pages, which
 * are bundled and must not. `unknown` answers addresses whose hash nobody remembers.
 */
export const stylesheet = () =>
  singleton<{ address: string; unknown: Sheet | undefined }>('press.stylesheet', () => ({
    address: '/assets/site.css',
    unknown: undefined,
  }))

/** Address of the stylesheet, with the hash of its content. */
export function stylesheetAddress(): string {
  return stylesheet().address
}
