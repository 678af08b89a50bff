import { describe, expect, it } from 'vitest'
import { cutsNumber, cutsPair, cutsWord, endsOpen, startsInside } from './seam.ts'

describe('a seam that cuts a word', () => {
  it.each([
    ['我们把党支部建在小区里，让广', '大党员在家门口'],
    ['推行“需求、资源、项目”三', '张清单，社区干部'],
    ['下一步还将在小', '区西门增设充电桩'],
    ['以桃溪流域综合治', '理为抓手'],
  ])('%s | %s', (before, after) => expect(cutsWord(before, after)).toBe(true))

  it.each([
    ['发挥组织建设原动力', '社区基层党组织建设'],
    ['治一方业', '水清了，地也要活起来'],
    ['热闹极了。', '今天'],
  ])('is not %s | %s', (before, after) => expect(cutsWord(before, after)).toBe(false))

  it('cuts a number, or a number from its unit', () => {
    expect(cutsNumber('共有1', '2户村民')).toBe(true)
    expect(cutsNumber('“以房入股”。12', '户村民')).toBe(true)
    expect(cutsNumber('共有', '村民')).toBe(false)
  })
})

it('a line that ends on 的 or a comma goes on', () => {
  expect(endsOpen('居民生活的方方面面，')).toBe(true)
  expect(endsOpen('在把钩工的')).toBe(true)
  expect(endsOpen('干了29年。')).toBe(false)
})

it('a line that begins with a closing mark or 了 was cut', () => {
  expect(startsInside('，激发了居民')).toBe(true)
  expect(startsInside('了居民')).toBe(true)
  expect(startsInside('居民')).toBe(false)
})

it('a quotation may be cut in two', () => {
  expect(cutsPair('架起一座“连', '心桥”。')).toBe(true)
  expect(cutsPair('架起一座桥', '心桥”。')).toBe(false)
})
