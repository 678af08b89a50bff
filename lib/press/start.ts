import { onEvents } from '#lib/event-stream.ts'
import { consumeEvents } from './consume-events.ts'
import { fixIcon } from './icon.ts'
import { setOwnAddress } from './own-address.ts'
import { setRenderer } from './pressing.ts'
import { stopQueue } from './queue.ts'
import { emptyStore } from './store.ts'
import { buildStylesheet } from './stylesheet.ts'

/**
 * Starts the press of this process: builds the stylesheet, and from now on presses pages when readers ask for them and
 * again when what they show changes.
 * @param render makes the program render an address (lib/press/render-door.ts)
 * @param address what this process is called in absolute links where GALLEY_URL is not set, `http://host:port`
 * @param keep false while developing: pages then follow the source with every request
 * @returns how to stop it
 */
export async function startPress(options: {
  render: (address: string) => Promise<void>
  address?: string
  keep?: boolean
}): Promise<{ stop: () => Promise<void> }> {
  if (options.address) setOwnAddress(options.address)
  await buildStylesheet({ watch: options.keep === false })
  await fixIcon()
  setRenderer(options.render, options.keep ?? true)
  onEvents('press', consumeEvents)
  return {
    stop: async () => {
      setRenderer(undefined)
      await stopQueue()
      emptyStore()
    },
  }
}
