import { isSafari } from './platform.ts'

type KeyLike = Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'timeStamp'>

/** Safari sends the Enter that confirms a composition after its end. It comes within this time. */
const lateMs = 500

/**
 * Whether a key belongs to an input method: then no handler of ours may act on it. `isComposing` alone is not enough: key
 * code 229 says the same on Windows before a composition has begun, and in Safari the confirming Enter comes late.
 * @param late the browser is one that sends it late
 */
export function compositionKeys(late: boolean): {
  /** Tells of a compositionend, with the event's time in ms. */
  ended: (timeStamp: number) => void
  isComposing: (event: KeyLike) => boolean
} {
  let endedAt = Number.NEGATIVE_INFINITY
  let lateKey: KeyLike | null = null
  return {
    ended: (timeStamp) => {
      endedAt = timeStamp
    },
    isComposing: (event) => {
      if (event.isComposing || event.keyCode === 229 || event === lateKey) return true
      if (!late || event.timeStamp - endedAt >= lateMs) return false
      // One key only, whoever asks: the second Enter is meant.
      endedAt = Number.NEGATIVE_INFINITY
      lateKey = event
      return true
    },
  }
}

const keys = compositionKeys(isSafari())
if (typeof document !== 'undefined')
  document.addEventListener('compositionend', (event) => keys.ended(event.timeStamp), true)

/** The one question every key handler of the editor's windows and menus asks first. */
export function isComposing(event: KeyLike): boolean {
  return keys.isComposing(event)
}
