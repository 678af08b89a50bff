import { expect, it } from 'vitest'
import { paperSettings, readPaperSettings } from './settings.ts'

it('has a default for everything, and nothing that the law of some place asks for', () => {
  const settings = readPaperSettings(undefined)
  expect(settings.name).not.toBe('')
  expect(settings.legal).toEqual([])
  expect(settings).toEqual(paperSettings.parse({}))
})

it('keeps what can be read when a part cannot: readers’ pages must not fail by a setting', () => {
  const settings = readPaperSettings({
    name: '云渡日报',
    language: 'fr',
    legal: 'x',
    constructor: 1,
    publisher: '中心',
  })
  expect(settings).toMatchObject({ name: '云渡日报', publisher: '中心', language: 'zh-Hans', legal: [] })
  for (const nonsense of [null, 7, 'x', []])
    expect(readPaperSettings(nonsense)).toEqual(paperSettings.parse({}))
})

it('lets no link of the footer run a script', () => {
  const legal = [{ label: '备案', text: 'X', href: 'javascript:alert(1)' }]
  expect(readPaperSettings({ legal }).legal).toEqual([])
  expect(paperSettings.safeParse({ legal: [{ text: 'X', href: 'https://example.com/' }] }).success).toBe(true)
})
