import { expect, it } from 'vitest'
import { asAddress } from './link-address.ts'

it.each([
  ['https://linxi.example/a?b=1#c', 'https://linxi.example/a?b=1#c'],
  ['  http://linxi.example ', 'http://linxi.example'],
  ['linxi.example/news', 'https://linxi.example/news'],
  ['www.linxi.example', 'https://www.linxi.example'],
  ['desk@linxi.example', 'mailto:desk@linxi.example'],
  ['mailto:desk@linxi.example', 'mailto:desk@linxi.example'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['/desk', null],
  ['临溪', null],
  ['two words.example', null],
  ['', null],
])('reads %j as %j', (typed, address) => {
  expect(asAddress(typed)).toBe(address)
})
