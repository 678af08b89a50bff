import { expect, it } from 'vitest'
import { decodePage, largestFileBytes } from './decode-page.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const code = (input: Uint8Array) => {
  try {
    return decodePage(input)
  } catch (error) {
    return (error as { code: string }).code
  }
}

it('reads UTF-8, with and without its mark', () => {
  expect(decodePage(new TextEncoder().encode('中文'))).toBe('中文')
  expect(decodePage(bytes(0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0xad))).toBe('中')
})

it('reads GB 18030, which typesetting systems export', () => {
  expect(decodePage(bytes(0xd6, 0xd0, 0xce, 0xc4))).toBe('中文')
})

it('reads UTF-16 that says so', () => {
  expect(decodePage(bytes(0xff, 0xfe, 0x2d, 0x4e))).toBe('中')
  expect(decodePage(bytes(0xfe, 0xff, 0x4e, 0x2d))).toBe('中')
})

it('refuses pictures, programs and what is too large', () => {
  expect(code(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00))).toBe('not_text')
  expect(code(bytes(0xff, 0xff, 0xff))).toBe('not_text')
  expect(code(new Uint8Array(largestFileBytes + 1))).toBe('too_large')
})
