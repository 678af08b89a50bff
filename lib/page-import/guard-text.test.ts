import { expect, it } from 'vitest'
import { guardText, longestPage, mostLines } from './guard-text.ts'

const answer = (text: string) => {
  try {
    guardText(text)
    return 'read'
  } catch (error) {
    return (error as { code: string }).code
  }
}

it.each([
  ['an empty text', '', 'nothing_found'],
  ['white space', ' \n　\n\t', 'nothing_found'],
  ['English', 'The quick brown fox jumps over the lazy dog. '.repeat(20), 'nothing_found'],
  ['a zero byte', '中文\u0000中文中文中文中文中文', 'not_text'],
  [
    'bytes read in the wrong encoding',
    '\ufffd\ufffd中\ufffd\ufffd文\ufffd\ufffd\ufffd'.repeat(40),
    'not_text',
  ],
  ['five million characters', '中'.repeat(5_000_000), 'too_large'],
  ['more lines than a page has', '中文\n'.repeat(mostLines + 1), 'too_large'],
  ['a page', '小桥通了\n\n昨日，小桥通车，大伙儿都来看热闹。', 'read'],
  ['a page with some English', 'CBA常规赛\n\n昨晚，东滩队客场以102:99险胜对手。', 'read'],
])('%s: %s', (_, text, wanted) => expect(answer(text)).toBe(wanted))

it('the longest page is still read', () => expect(answer('中文，'.repeat(longestPage / 3))).toBe('read'))
