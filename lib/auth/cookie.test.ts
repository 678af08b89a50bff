import { expect, it } from 'vitest'
import { cookieValue, isSecureSite, sessionCookieName, sessionCookieOptions } from './cookie.ts'

it('marks the cookie Secure, and ties it to the host, only where browsers come by https', () => {
  expect(isSecureSite('https://paper.example')).toBe(true)
  expect(isSecureSite('http://paper.example')).toBe(false)
  expect(isSecureSite(undefined)).toBe(false)
  expect(sessionCookieName(true)).toBe('__Host-galley-session')
  expect(sessionCookieName(false)).toBe('galley-session')
  expect(sessionCookieOptions(true)).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  expect(sessionCookieOptions(false).secure).toBe(false)
})

it.each([
  ['a=1; galley-session=x.y; b=2', 'x.y'],
  ['galley-session=first; galley-session=second', 'first'],
  ['xgalley-session=1', undefined],
  ['galley-session', undefined],
  ['', undefined],
  [undefined, undefined],
])('finds in %j the value %j', (header, value) => {
  expect(cookieValue(header, 'galley-session')).toBe(value)
})
