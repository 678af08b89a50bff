import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no block ${selector}`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]),
  )
}

const light = tokensOf(':root')
const systemDark = tokensOf(':root:not([data-theme="light"])')
const chosenDark = tokensOf(':root[data-theme="dark"]')

/** Relative luminance of an sRGB colour, by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'sheet', 'wash']
const people = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `person-${n}`)

/** Text on its ground: 4.5 to 1. Edges of controls and signs: 3 to 1. Decorative rules need nothing. */
const pairs: [string, string, number][] = [
  ...['ink', 'quiet'].flatMap((text) => grounds.map((on): [string, string, number] => [text, on, 4.5])),
  ...['vermilion', 'live', 'late'].flatMap((text) =>
    grounds.map((on): [string, string, number] => [text, on, 4.5]),
  ),
  ['on-vermilion', 'vermilion', 4.5],
  ['late', 'late-ground', 4.5],
  ['ink', 'late-ground', 4.5],
  ['quiet', 'late-ground', 4.5],
  ['sheet', 'ink', 4.5],
  ['paper', 'ink', 4.5],
  ['faint', 'sheet', 3],
  ['faint', 'paper', 3],
  ...people.map((person): [string, string, number] => [person, 'sheet', 4.5]),
  ...people.map((person): [string, string, number] => [person, 'paper', 4.5]),
  ...people.map((person): [string, string, number] => ['sheet', person, 4.5]),
]

for (const [scheme, tokens] of [
  ['light', light],
  ['dark', systemDark],
] as const) {
  it.each(pairs)(`${scheme}: %s on %s has a contrast of at least %d`, (text, on, least) => {
    const a = tokens[text]
    const b = tokens[on]
    if (!a || !b) throw new Error(`no token ${text} or ${on}`)
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least)
  })
}

it('gives the system and the person the same dark colours', () => {
  expect(systemDark).toEqual(chosenDark)
  expect(Object.keys(systemDark)).toEqual(Object.keys(light))
})
