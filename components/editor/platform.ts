/** Whether keys are named ⌘ and ⌥. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
}

/** Safari and everything on iOS. */
export function isSafari(): boolean {
  return typeof navigator !== 'undefined' && /Apple/.test(navigator.vendor)
}
