import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits until a condition holds, looking every few milliseconds.
 * @throws Error naming the condition after the limit
 */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  name = 'condition',
  limitMs = 15_000,
): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${limitMs} ms in vain: ${name}`)
    await pause(5)
  }
}
