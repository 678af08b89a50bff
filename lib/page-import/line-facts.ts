import { type Block, opensParagraph } from './blocks.ts'
import { type Byline, parseByline } from './byline.ts'
import { cutTail } from './byline-tail.ts'
import { type DatelineFound, findDateline } from './dateline.ts'
import { furnitureCues, holdsPageCredit, isPageCredit } from './furniture.ts'
import { closedPairs, endsSentence, openPairs } from './punctuation.ts'

/** At first sight: what a line looks like by itself. Labelling may decide otherwise. */
export type Look = 'title' | 'body' | 'byline' | 'furniture' | 'verse'

/** All that is known of one line (or unwrapped column) before labelling. */
export type LineFacts = {
  /** The text; of a very long one head and end. */
  text: string
  /** Han characters, plus one for each run of digits or Latin letters. */
  size: number
  gap: number
  indented: boolean
  /** A line near above began with the same list mark. */
  markAgain: boolean
  /** As wide as a column of a hard-wrapped page. */
  fills: boolean
  byline: Byline | null
  dateline: DatelineFound | null
  /** Names in brackets at the end, or a photo credit there. */
  tail: Byline | null
  look: Look
  /** Parts between spaces. */
  parts: string[]
  open: number
  closed: number
}

/** What the lines of a page have in common. */
export type PageHabits = {
  /** Most frequent number of empty lines between lines. */
  usualGap: number
  /** Paragraphs are set in. */
  indents: boolean
  /** Some lines are datelines. */
  datelines: number
  /** Bylines on lines of their own. */
  bylines: number
  tails: number
  /** Titles with a byline or a dateline right below them. */
  openings: number
}

export type PageView = { lines: LineFacts[]; habits: PageHabits; knownColumns: ReadonlySet<string> }

const markers = /^[●■▲◆★△▼◇○□◎☆▪▎▶►◤◢♦•·*]+\s*/

/** Looks at each block of a page and at the page as a whole. */
export function viewPage(blocks: readonly Block[], knownColumns: readonly string[] = []): PageView {
  const lines = blocks.map((block) => lookAt(block))
  markVerse(lines)
  for (const [index, line] of lines.entries()) line.markAgain = hasMarkAbove(lines, index)
  return { lines, habits: findHabits(lines), knownColumns: new Set(knownColumns) }
}

function lookAt(block: Block): LineFacts {
  const text = abridge(block.text)
  const byline = parseByline(text)
  const dateline = findDateline(text)
  const facts: LineFacts = {
    text,
    size: sizeOf(block.text),
    gap: block.gap,
    indented: opensParagraph(block),
    markAgain: false,
    fills: block.fills,
    byline,
    dateline,
    tail: byline ? null : (cutTail(text)?.byline ?? null),
    look: 'title',
    parts: text.split(/[\s\u3000]+/).filter(Boolean),
    open: openPairs(block.text),
    closed: closedPairs(block.text),
  }
  facts.look = firstLook(facts)
  return facts
}

/** Longest text that is looked at whole; of longer ones only head and end, so that no cue takes long. */
const lookedAt = 400

function abridge(text: string): string {
  return text.length <= lookedAt ? text : text.slice(0, lookedAt / 2) + text.slice(-lookedAt / 2)
}

/** Han characters, plus one for each run of digits or Latin letters. */
export function sizeOf(text: string): number {
  return text.match(/[\u3400-\u9fff]|[0-9A-Za-z.%]+/g)?.length ?? 0
}

function firstLook(facts: LineFacts): Look {
  const { text, size } = facts
  if (isPageCredit(text) || (holdsPageCredit(text) && size < 40)) return 'furniture'
  if (facts.dateline) return 'body'
  if (Object.values(furnitureCues).some((cue) => cue(text)) && size < 40) return 'furniture'
  if (facts.byline) return 'byline'
  if (size > 40 || /。/.test(text) || facts.open > 0 || facts.closed > 0) return 'body'
  if (/[，、；：,]$/.test(text) || (text.match(/[，；]/g)?.length ?? 0) >= 2) return 'body'
  if (endsSentence(text) && size > 24) return 'body'
  if (markers.test(text) && size > 28) return 'body'
  return 'title'
}

/** How far above a list mark is looked for. */
const markReach = 6

function hasMarkAbove(lines: readonly LineFacts[], index: number): boolean {
  const mark = markerOf(lines[index]?.text ?? '').charAt(0)
  if (mark === '') return false
  return lines.slice(Math.max(0, index - markReach), index).some((line) => line.text.startsWith(mark))
}

/**
 * Five or more short lines without a byline among them, one after another, are verse at first sight; so are four very short
 * ones under a byline. The title above a byline is not.
 */
function markVerse(lines: LineFacts[]): void {
  let run: LineFacts[] = []
  let above: LineFacts | undefined
  const settle = (below: LineFacts | undefined) => {
    const own = below?.look === 'byline' ? run.slice(0, -1) : run
    const quatrain = own.length === 4 && above?.look === 'byline' && own.every((line) => line.size <= 11)
    if (own.length >= 5 || quatrain) for (const line of own) line.look = 'verse'
    run = []
  }
  for (const [index, line] of lines.entries()) {
    const short = line.size >= 1 && line.size <= 20 && line.parts.length <= 2 && !line.dateline
    if (short && (line.look === 'title' || (line.look === 'body' && isVerseLike(line.text)))) {
      if (run.length === 0) above = lines[index - 1]
      run.push(line)
    } else settle(line)
  }
  settle(undefined)
}

/** One half-line, or halves of one length: 石桥三孔枕寒流，柳老烟深几度秋。 */
function isVerseLike(text: string): boolean {
  const halves = text
    .replace(/[，。；！？、：]$/, '')
    .split(/[，；！？、]/)
    .map((half) => half.length)
  if (/。./.test(text)) return false
  return halves.length === 1
    ? text.length <= 13
    : Math.max(...halves) - Math.min(...halves) <= 1 || halves.length >= 3
}

function findHabits(lines: readonly LineFacts[]): PageHabits {
  const gaps = new Map<number, number>()
  for (const line of lines.slice(1)) gaps.set(line.gap, (gaps.get(line.gap) ?? 0) + 1)
  const usualGap = [...gaps.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const body = lines.filter((line) => line.look === 'body')
  return {
    usualGap,
    indents: body.length > 0 && body.filter((line) => line.indented).length >= body.length * 0.3,
    datelines: lines.filter((line) => line.dateline).length,
    bylines: lines.filter((line) => line.byline).length,
    tails: lines.filter((line) => line.tail).length,
    openings: lines.filter(
      (line, at) =>
        line.look === 'title' && (lines[at + 1]?.look === 'byline' || lines[at + 1]?.dateline != null),
    ).length,
  }
}

/** Takes a list mark off the head of a line: ●, ▲, ◆. */
export function stripMarker(text: string): string {
  return text.replace(markers, '')
}

/** The list mark at the head of a line, or an empty text. */
export function markerOf(text: string): string {
  return text.match(markers)?.[0].trim() ?? ''
}
