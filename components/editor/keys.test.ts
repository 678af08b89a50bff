import { expect, it } from 'vitest'
import { actionKeys, keyCaps, otherKeys } from './keys.ts'

const keys = [...Object.values(actionKeys), ...Object.values(otherKeys)]

it('gives each key one meaning', () => {
  expect(new Set(keys).size).toBe(keys.length)
})

it('takes none that input methods, dead keys or menus need', () => {
  expect(keys.filter((key) => /^Alt-[a-z]$|^Mod-[.,]$|^Mod- $/i.test(key))).toEqual([])
})

it.each([
  ['Mod-Alt-2', false, ['Ctrl', 'Alt', '2']],
  ['Mod-Shift-.', true, ['⌘', '⇧', '.']],
  ['Mod-k', true, ['⌘', 'K']],
  ['Escape Tab', false, ['Esc', 'Tab']],
  ['/', false, ['/']],
])('prints %s on a Mac %s as %j', (key, apple, caps) => {
  expect(keyCaps(key, apple)).toEqual(caps)
})
