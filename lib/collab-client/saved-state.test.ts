import { expect, it } from 'vitest'
import { type LinkFacts, noFacts, refusals, sameSavedState, savedState } from './saved-state.ts'

const stored = { rev: 14, at: '2026-11-23T10:22:00.000Z' }
const fine: LinkFacts = { ...noFacts, connected: true, synced: true, stored }
const kind = (change: Partial<LinkFacts>) => savedState({ ...fine, ...change }).kind

it.each<[string, Partial<LinkFacts>]>([
  ['connecting', { connected: false, synced: false }],
  ['connecting', { synced: false, unsaved: true }],
  ['offline', { online: false, connected: false, synced: false }],
  ['offline', { online: false }],
  ['saved', {}],
  ['saved', { stored: null }],
  ['saving', { unsaved: true }],
  ['failing', { unsaved: true, failing: true }],
  ['saved', { failing: true }],
  ['read-only', { readOnly: 'role' }],
  ['read-only', { readOnly: 'locked', unsaved: true }],
  ['signed-out', { refused: 'signed-out', online: false }],
  ['outdated', { refused: 'outdated' }],
])('says %s for %j', (expected, change) => {
  expect(kind(change)).toBe(expected)
})

it('never says saved while something typed here is not known to be stored', () => {
  const booleans = [true, false]
  for (const online of booleans)
    for (const connected of booleans)
      for (const synced of booleans)
        for (const failing of booleans)
          for (const refused of [null, ...refusals])
            for (const readOnly of [null, 'role', 'locked'] as const) {
              const state = savedState({
                ...fine,
                online,
                connected,
                synced,
                failing,
                refused,
                readOnly,
                unsaved: true,
              })
              expect(state.kind).not.toBe('saved')
              expect(state.unsaved).toBe(true)
            }
})

it('knows when two states say the same', () => {
  expect(sameSavedState(savedState(fine), savedState({ ...fine }))).toBe(true)
  expect(sameSavedState(savedState(fine), savedState({ ...fine, stored: { ...stored, rev: 15 } }))).toBe(
    false,
  )
})
