import type { StoryDocument } from './format.ts'
import { bodyOf, textBlocksOf } from './text.ts'

/**
 * A word of a script written with spaces: a run of letters and digits. A point or comma between digits (3.5, 1,000) and an
 * apostrophe between letters (don't) belong to it. Han, kana, Hangul, Bopomofo, Yi and full-width forms are no part of a
 * word, nor are joiners of their own kind; combining signs belong to what they stand on.
 */
const letter = String.raw`(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}\u3000-\u30ff\uff00-\uffef])[\p{L}\p{N}]\p{M}*`
const joiner = String.raw`(?<=\p{Nd})[.,](?=\p{Nd})(?=${letter})|(?<=\p{L}\p{M}*)['’](?=\p{L})(?=${letter})`
const joined = `(?:${letter}|${joiner})`

/** What counts one: a word, or any other visible sign with whatever modifies it (variation, skin colour, joined emoji). */
const sign = String.raw`\p{RI}\p{RI}|[^\s\p{C}\p{M}][\p{M}\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)*`
const countable = new RegExp(`${letter}${joined}*|${sign}`, 'gu')

/**
 * 字数 as a newsroom counts it: each Han character and each mark of punctuation is one (…… and —— are two), a run of Latin
 * letters or digits is one (GDP, 5G, 3.5, 1,000, don't), a half-width mark beside it is one (3.5% is two), white space and
 * invisible characters are none. Full-width letters and digits fill a square each and count one each. The count of a text
 * is the sum over its lines.
 */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text.matchAll(countable)) count++
  return count
}

/** Blocks that repeat or describe the text instead of being part of it. */
const besideTheText = new Set(['pullQuote', 'figure'])

/** 字数 of the body: without head, captions and pull quotes. */
export function lengthOf(document: StoryDocument): number {
  return textBlocksOf(bodyOf(document))
    .filter((block) => !besideTheText.has(block.type))
    .reduce((sum, block) => sum + countCharacters(block.text), 0)
}
