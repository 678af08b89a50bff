/**
 * Whether single letters are commands in this browser. A person who dictates or uses a screen reader can turn them off
 * (WCAG 2.2, 2.1.4).
 */
const key = 'galley-single-keys'
const listeners = new Set<() => void>()

export function readSingleKeys(): boolean {
  return localStorage.getItem(key) !== 'off'
}

export function writeSingleKeys(on: boolean): void {
  localStorage.setItem(key, on ? 'on' : 'off')
  for (const listener of listeners) listener()
}

export function subscribeSingleKeys(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether keys pressed here are text, or belong to an open window. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest('input:not([type=checkbox]), textarea, select, [role=dialog], [role=menu]') !== null
  )
}
