import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Messages = { [key: string]: string | Messages }

const read = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8'))

const flatten = (messages: Messages, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  )

/** Names of the values a message takes: `{n, plural, …}` and `{name}` give n and name; tags give theirs. */
const parametersOf = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]|<([a-z]+)>/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      ),
    ),
  ].sort()

const chinese = flatten(read('zh-CN'))
const english = flatten(read('en'))

it('every message exists in both languages', () => {
  expect([...english.keys()].filter((key) => !chinese.has(key))).toEqual([])
  expect([...chinese.keys()].filter((key) => !english.has(key))).toEqual([])
})

it('no message is empty', () => {
  const empty = [...chinese, ...english].filter(([, message]) => message.trim() === '').map(([key]) => key)
  expect(empty).toEqual([])
})

it('a message takes the same values in both languages', () => {
  const different = [...chinese].filter(
    ([key, message]) => parametersOf(message).join() !== parametersOf(english.get(key) ?? '').join(),
  )
  expect(different.map(([key]) => key)).toEqual([])
})

it('Chinese messages use full-width marks beside Han', () => {
  const halfWidth = [...chinese].filter(([, message]) =>
    /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(message),
  )
  expect(halfWidth.map(([key]) => key)).toEqual([])
})
