import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { compositionGate } from './composition-gate.ts'
import { watchComposition } from './watch-composition.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const setUp = () => {
  const steps: string[] = []
  const gate = compositionGate({
    holdIncoming: () => steps.push('hold'),
    releaseIncoming: () => steps.push('release'),
  })
  gate.setWriter(() => steps.push('write'))
  gate.whenSettled(() => steps.push('settled'))
  return { gate, steps }
}

it('writes once, before what waited comes in, 60 ms after the composition', () => {
  const { gate, steps } = setUp()
  gate.start()
  expect(gate.holding).toBe(true)
  gate.end()
  vi.advanceTimersByTime(59)
  expect(steps).toEqual(['hold'])
  vi.advanceTimersByTime(1)
  expect(steps).toEqual(['hold', 'write', 'release', 'settled'])
  expect(gate.holding).toBe(false)
})

it('lets finished characters leave when the next composition follows at once, but lets nothing in', () => {
  const { gate, steps } = setUp()
  gate.start()
  gate.end()
  vi.advanceTimersByTime(30)
  gate.start()
  expect(steps).toEqual(['hold', 'write'])
  vi.advanceTimersByTime(500)
  expect(gate.holding).toBe(true)
  gate.end()
  vi.advanceTimersByTime(60)
  expect(steps).toEqual(['hold', 'write', 'write', 'release', 'settled'])
})

it('says that a composition takes long, and still does not force it', () => {
  const { gate, steps } = setUp()
  gate.start()
  vi.advanceTimersByTime(14_999)
  expect(gate.overdue).toBe(false)
  vi.advanceTimersByTime(1)
  expect(gate.overdue).toBe(true)
  expect(gate.holding).toBe(true)
  expect(steps).toEqual(['hold'])
  gate.end()
  vi.advanceTimersByTime(60)
  expect(gate.overdue).toBe(false)
})

it('opens at once when asked, and a late end of the composition changes nothing', () => {
  const { gate, steps } = setUp()
  gate.start()
  gate.open()
  gate.end()
  vi.advanceTimersByTime(1_000)
  expect(steps).toEqual(['hold', 'write', 'release', 'settled'])
})

it('does nothing for an end without a start', () => {
  const { gate, steps } = setUp()
  gate.end()
  gate.open()
  vi.advanceTimersByTime(1_000)
  expect(steps).toEqual([])
})

it('follows the events of a browser, and opens when the tab is hidden or left', () => {
  const { gate } = setUp()
  const text = new EventTarget()
  const window = new EventTarget()
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const stop = watchComposition(gate, { text, window, document })

  text.dispatchEvent(new Event('compositionstart'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(gate.holding).toBe(true)
  document.visibilityState = 'hidden'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(gate.holding).toBe(false)

  text.dispatchEvent(new Event('compositionstart'))
  text.dispatchEvent(new Event('blur'))
  vi.advanceTimersByTime(60)
  expect(gate.holding).toBe(false)

  text.dispatchEvent(new Event('compositionstart'))
  stop()
  expect(gate.holding).toBe(false)
  text.dispatchEvent(new Event('compositionstart'))
  expect(gate.holding).toBe(false)
})
