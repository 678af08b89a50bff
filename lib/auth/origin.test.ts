import { expect, it } from 'vitest'
import { isLoopbackName, isOwnOrigin, localPath } from './origin.ts'

const ask = (origin: string | undefined, host: string, site?: string) =>
  isOwnOrigin(new Headers({ host, ...(origin === undefined ? {} : { origin }) }), site)

it('lets its own pages change things', () => {
  expect(ask('http://localhost:3000', 'localhost:3000')).toBe(true)
  expect(ask('https://paper.example', 'app:3000', 'https://paper.example')).toBe(true)
  expect(ask('http://127.0.0.1:3000', '127.0.0.1:3000', 'http://localhost:3000')).toBe(true)
})

it.each([
  ['no origin', undefined],
  ['an opaque origin', 'null'],
  ['another site', 'http://evil.example'],
  ['another port', 'http://localhost:4000'],
  ['nonsense', 'http://'],
])('refuses %s', (_what, origin) => {
  expect(ask(origin, 'localhost:3000')).toBe(false)
})

it('goes by the public address where one is set, not by what the request says of itself', () => {
  expect(ask('https://evil.example', 'evil.example', 'https://paper.example')).toBe(false)
  expect(ask('http://paper.example', 'paper.example', 'https://paper.example')).toBe(false)
})

it.each(['/desk/stories?stage=review#a', '/invitation/x', '/'])('goes on to %s', (path) => {
  expect(localPath(path)).toBe(path)
})

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/desk\n',
  '',
  'desk',
  '/a/../..//evil.example',
  '/sign-in?next=/sign-in',
  undefined,
  ['/desk/a'],
])('does not go on to %j', (next) => {
  expect(localPath(next)).toBe('/desk')
})

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['::1', true],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['0.0.0.0', false],
])('knows whether %s names this machine', (host, here) => {
  expect(isLoopbackName(host)).toBe(here)
})
