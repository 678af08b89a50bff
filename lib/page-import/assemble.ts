import { joinText } from './blocks.ts'
import { type BylineName, parseByline } from './byline.ts'
import { cutTail } from './byline-tail.ts'
import { columnName } from './column-names.ts'
import { findDateline } from './dateline.ts'
import type { Decision } from './decisions.ts'
import { markerOf, stripMarker } from './line-facts.ts'
import type { PageLine } from './page-lines.ts'
import { cutsWord } from './seam.ts'
import { guessKind, type PrintedKind } from './story-kind.ts'
import { splitTitleLine } from './title-line.ts'

/** A story put together from labelled lines. `rows` are indexes of the page's lines. */
export type ImportedStory = {
  kind: PrintedKind
  kicker: string | null
  headline: string | null
  deck: string | null
  column: string | null
  /** Second line of a column's lettering. */
  columnTag: string | null
  dateline: string | null
  paragraphs: string[]
  crossheads: { beforeParagraphIndex: number; text: string }[]
  bylines: BylineName[]
  editorNote: string | null
  photos: { caption: string; credit: string[] }[]
  signature: string[]
  /** First line of each paragraph, and all its lines. */
  paragraphLines: number[][]
  lines: number[]
}

/** A run of lines of one story, still labelled. */
type Piece = { label: Decision['label']; text: string; lines: number[]; joined: boolean }

/** Puts labelled lines together as stories, in page order. Lines that belong to none are left out. */
export function assembleStories(lines: readonly PageLine[], decisions: readonly Decision[]): ImportedStory[] {
  const stories: ImportedStory[] = []
  let shared: Shared | null = null
  for (const group of groupByStory(lines, decisions)) {
    const story = assembleStory(toPieces(lines, decisions, group))
    const head = firstBelowLabel(lines, decisions, group)
    if (shared && story.column === null && sharesLabel(shared, head)) story.column = shared.column
    else shared = story.column === null ? null : { column: story.column, head }
    story.kind = kindOf(story)
    stories.push(story)
  }
  return stories
}

/** A column label that holds for the stories below it, and how the first of them begins. */
type Shared = { column: string; head: Head | null }
type Head = { mark: string; titled: boolean; gap: number }

/** 【城事】 holds for every ● below it, 一线短波 for every brief; a label over one titled story holds for that one. */
function sharesLabel(shared: Shared, head: Head | null): boolean {
  if (!shared.head || !head) return false
  if (shared.head.mark !== '' || head.mark !== '') return shared.head.mark === head.mark
  return !shared.head.titled && !head.titled && head.gap <= shared.head.gap
}

function firstBelowLabel(
  lines: readonly PageLine[],
  decisions: readonly Decision[],
  group: readonly number[],
): Head | null {
  const index = group.find((one) => decisions[one]?.label !== 'column')
  const line = index === undefined ? undefined : lines[index]
  const label = index === undefined ? undefined : decisions[index]?.label
  if (!line || !label) return null
  return {
    mark: markerOf(line.text).slice(0, 1),
    titled: label === 'headline' || label === 'kicker' || label === 'kickerHeadline',
    gap: line.gap,
  }
}

function groupByStory(lines: readonly PageLine[], decisions: readonly Decision[]): number[][] {
  const groups: number[][] = []
  let open = false
  for (const [index] of lines.entries()) {
    const decision = decisions[index]
    if (!decision || decision.label === 'furniture' || decision.label === 'credit') continue
    if (decision.starts || !open) groups.push([])
    open = true
    groups.at(-1)?.push(index)
  }
  return groups
}

/** Joins `continued` lines to what they continue. */
function toPieces(
  lines: readonly PageLine[],
  decisions: readonly Decision[],
  group: readonly number[],
): Piece[] {
  const pieces: Piece[] = []
  for (const index of group) {
    const line = lines[index]
    const label = decisions[index]?.label
    if (!line || !label) continue
    const before = pieces.at(-1)
    if (label === 'continued' && before && !['headline', 'kicker', 'deck', 'column'].includes(before.label)) {
      before.text =
        before.label === 'verse' ? `${before.text}\n${line.text}` : joinText(before.text, line.text)
      before.lines.push(index)
      before.joined = true
    } else
      pieces.push({
        label: label === 'continued' ? 'paragraph' : label,
        text: line.text,
        lines: [index],
        joined: false,
      })
  }
  return pieces
}

const jump = /\s*[（(【]\s*(?:下转|紧接|转)\s*第?\s*[A-Z]?[\d一二三四五六七八九十]+\s*版.{0,12}[)）】]\s*$/
const jumpHead =
  /^\s*[▲▼■]?\s*[（(【]\s*(?:上接|紧接)\s*第?\s*[A-Z]?[\d一二三四五六七八九十]+\s*版.{0,12}[)）】]\s*/
const noteHead =
  /^[【［[（]?\s*(编者按|编者的话|开栏的话|开栏语|编者语|编后|编后语|核心提示|核心阅读|阅读提示|导语|引言|新闻提示|主持人语|前言)\s*[】］\])）]?\s*[:：]?\s*/
const captionNumber =
  /^(?:图?\s*[①-⑳]|图\s*[一二三四五六七八九\d]{1,2}\s*[:：]|[（(]图[一二三四五六七八九\d]{1,2}[)）]|[（(]\d{1,2}[)）]|\d{1,2}[.、．\s])\s*[:：]?\s*/

function assembleStory(pieces: readonly Piece[]): ImportedStory & { cues: Cues } {
  const story: ImportedStory & { cues: Cues } = {
    kind: '消息',
    kicker: null,
    headline: null,
    deck: null,
    column: null,
    columnTag: null,
    dateline: null,
    paragraphs: [],
    crossheads: [],
    bylines: [],
    editorNote: null,
    photos: [],
    signature: [],
    paragraphLines: [],
    lines: pieces.flatMap((piece) => piece.lines),
    cues: { verse: false, photoCredit: false, mark: '' },
  }
  const { cues } = story
  const bodies: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece.label === 'column') {
      if (story.column === null) story.column = columnName(piece.text)
      else story.columnTag = columnName(piece.text)
    } else if (piece.label === 'kicker') story.kicker = join(story.kicker, tidyTitle(piece.text))
    else if (piece.label === 'headline')
      story.headline = join(
        story.headline,
        tidyTitle(stripMarker(piece.text)),
        wrappedAt(story.headline, piece.text),
      )
    else if (piece.label === 'deck') story.deck = join(story.deck, tidyTitle(piece.text))
    else if (piece.label === 'kickerHeadline') {
      const split = splitTitleLine(piece.text)
      story.kicker = join(story.kicker, split.kicker)
      story.headline = join(story.headline, split.headline)
    } else if (piece.label === 'note')
      story.editorNote = join(story.editorNote, piece.text.replace(noteHead, ''), '')
    else if (piece.label === 'signature') story.signature.push(piece.text)
    else if (piece.label === 'crosshead')
      addCrosshead(story, bodies.length, tidyTitle(stripMarker(piece.text)))
    else if (piece.label === 'caption') addCaption(story, piece.text)
    else if (piece.label === 'byline') {
      const byline = readByline(piece.text)
      const credit =
        pieces[at - 1]?.label === 'caption' &&
        story.photos.length > 0 &&
        !/文/.test(byline.map((one) => one.role).join(''))
      if (credit) story.photos.at(-1)?.credit.push(...byline.map((one) => one.name))
      else addNames(story, byline)
      cues.photoCredit ||= byline.some((one) => /摄|图/.test(one.role))
    } else {
      if (piece.label === 'verse') cues.verse = true
      bodies.push(piece)
    }
  }
  cues.mark = markerOf(bodies[0]?.text ?? '')
  addParagraphs(story, bodies)
  return story
}

/** What tells a story's kind beside what is printed. */
type Cues = { verse: boolean; photoCredit: boolean; mark: string }

function kindOf(story: ImportedStory & { cues: Cues }): PrintedKind {
  const untitled = story.headline === null
  const brief = untitled && story.cues.mark !== ''
  return guessKind({
    ...story,
    crossheads: story.crossheads.length,
    caption: untitled && !brief && story.column === null,
    brief,
    verse: story.cues.verse,
    photoCredit: story.cues.photoCredit,
    signed: story.bylines.length > 0,
  })
}

function join(before: string | null, more: string, between = ' '): string {
  return before === null || before === '' ? more : `${before}${between}${more}`
}

/** One space where the print had any. */
function tidyTitle(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim()
}

function readByline(text: string): BylineName[] {
  if (/^[（(]?作者(?:单位|系|为|简介)/.test(text)) return []
  const byline = parseByline(text) ?? parseByline(text, true)
  if (byline) return byline.names
  const bare = text.replace(/^[（(□■◎○●\s]+|[)）\s]+$/g, '')
  return bare ? [{ name: bare, role: '', unit: '' }] : []
}

function addNames(story: ImportedStory, names: readonly BylineName[]): void {
  for (const one of names)
    if (!story.bylines.some((other) => other.name === one.name)) story.bylines.push(one)
}

/** Two crosshead lines in a row are one that was wrapped. */
function addCrosshead(story: ImportedStory, beforeParagraphIndex: number, text: string): void {
  const last = story.crossheads.at(-1)
  if (last?.beforeParagraphIndex === beforeParagraphIndex) last.text += text
  else story.crossheads.push({ beforeParagraphIndex, text })
}

/** Lines of a title are told apart by a space, except where one word was cut. */
function wrappedAt(before: string | null, after: string): string {
  return before !== null && cutsWord(before, after) ? '' : ' '
}

function addCaption(story: ImportedStory, text: string): void {
  const cut = cutTail(text)
  story.photos.push({ caption: cut?.text ?? text, credit: cut?.byline.names.map((one) => one.name) ?? [] })
}

/** Takes 下转第二版 and 上接第一版 off a paragraph. */
function cutJumps(text: string): string {
  const from = Math.max(0, text.length - 60)
  return (text.slice(0, from) + text.slice(from).replace(jump, '')).replace(jumpHead, '')
}

/** Takes datelines, tails, marks, jumps and caption numbers off the paragraphs. */
function addParagraphs(story: ImportedStory & { cues: Cues }, bodies: readonly Piece[]): void {
  const { cues } = story
  const group = bodies.filter((piece) => captionNumber.test(piece.text)).length
  const pictures = cues.photoCredit || bodies.some((piece) => cutTail(piece.text)?.byline.photo === true)
  for (const [at, piece] of bodies.entries()) {
    let text = cutJumps(piece.text)
    if (at === 0) {
      const dateline = findDateline(stripMarker(text))
      if (dateline && !dateline.open) {
        story.dateline = dateline.printed.trim()
        addNames(story, dateline.byline?.names ?? [])
        text = stripMarker(text).slice(dateline.printed.length).trim()
      }
    }
    const cut = piece.label === 'verse' ? null : cutTail(text)
    if (cut) {
      text = cut.text
      cues.photoCredit ||= cut.byline.photo
      addNames(story, cut.byline.names)
    }
    if (!cues.verse) text = stripMarker(text)
    if (group >= 2 && pictures && captionNumber.test(text)) text = text.replace(captionNumber, '')
    if (/^图?[①-⑳]/.test(text) && group >= 2) text = text.replace(captionNumber, '')
    if (text === '') continue
    story.paragraphs.push(text.trim())
    story.paragraphLines.push(piece.lines)
  }
}
