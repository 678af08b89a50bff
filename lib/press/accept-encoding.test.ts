import { expect, it } from 'vitest'
import { negotiateEncoding } from './accept-encoding.ts'

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['identity', 'identity'],
  ['', 'identity'],
  ['BR', 'br'],
  [' gzip ; q=0.2 , br ; q=0.1', 'gzip'],
  ['nonsense;;;q=', 'identity'],
  [undefined, 'identity'],
] as const)('%s is answered with %s', (header, encoding) => {
  expect(negotiateEncoding(header)).toBe(encoding)
  expect(negotiateEncoding(header)).toBe(encoding)
})
