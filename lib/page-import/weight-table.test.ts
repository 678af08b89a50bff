import { expect, it } from 'vitest'
import { printTable, readTable } from './weight-table.ts'
import { weights } from './weights.ts'

const rows = ['lead', 'tail'] as const
const columns = ['headline', 'paragraph'] as const

it('what is printed is read back', () => {
  const table = { lead: { headline: -1.2, paragraph: 0.7 }, tail: { paragraph: 3 } }
  const printed = printTable(table, rows, columns)
  expect(printed).toBe(
    ['     headline paragraph', 'lead      -12         7', 'tail        ·        30'].join('\n'),
  )
  expect(readTable(printed, rows, columns)).toEqual(table)
})

it('a slip of the hand is found', () => {
  expect(() => readTable('headline paragraph\nled 1 2', rows, columns)).toThrow('led')
  expect(() => readTable('headline paragraph\nlead 1', rows, columns)).toThrow('lead')
  expect(() => readTable('headline\nlead 1', rows, columns)).toThrow('headline')
})

it('the shipped tables hold weights for lines, pairs and seams', () => {
  expect(weights.emission.dateline?.datelineParagraph).toBeDefined()
  expect(Object.keys(weights.emission).length).toBeGreaterThan(100)
  expect(weights.pair.kicker?.headline).toBeGreaterThan(0)
  expect(weights.seam.cutsWord?.joins).toBeGreaterThan(0)
})
