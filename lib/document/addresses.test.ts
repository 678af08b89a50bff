import { expect, test } from 'vitest'
import { isLinkAddress } from './addresses.ts'
import { embedProviders, isEmbed } from './embeds.ts'

test.each([
  'https://linxi.example/',
  'http://linxi.example:8080/a?b=c#d',
  'https://临溪.example/新闻',
  'mailto:desk@linxi.example',
  'HTTPS://LINXI.EXAMPLE',
])('%s is a link', (address) => {
  expect(isLinkAddress(address)).toBe(true)
})

test.each([
  '',
  ' https://linxi.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//linxi.example',
  '/news',
  'linxi.example',
  'https://',
  'https://user:secret@linxi.example/',
  'mailto:',
  `https://linxi.example/${'a'.repeat(2000)}`,
  'https://linxi.example/\ud800',
  7,
  null,
])('%j is none', (address) => {
  expect(isLinkAddress(address)).toBe(false)
})

test('an embed is a known provider with an id of its shape', () => {
  expect(isEmbed('youtube', 'dQw4w9WgXcQ')).toBe(true)
  expect(isEmbed('youtube', 'dQw4w9WgXcQ"')).toBe(false)
  expect(isEmbed('constructor', 'x')).toBe(false)
  expect(isEmbed('bilibili', null)).toBe(false)
  expect(embedProviders.bilibili.page('BV1xx411c7mD')).toBe('https://www.bilibili.com/video/BV1xx411c7mD')
})
