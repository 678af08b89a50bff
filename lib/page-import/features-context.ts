import { endsLikeColumn } from './column-names.ts'
import { leadWords } from './features-cues.ts'
import { type LineFacts, markerOf } from './line-facts.ts'
import { cutsWord, startsInside } from './seam.ts'
import type { Spot } from './spot.ts'

type Test = (spot: Spot) => boolean
const runOf =
  (length: number): Test =>
  (spot) =>
    spot.line.look === 'title' && spot.run.length === length
const looks = (line: LineFacts | undefined, look: LineFacts['look']) => line?.look === look
const next = (spot: Spot) => (spot.line.look === 'title' ? spot.run[spot.place + 1] : undefined)
const previous = (spot: Spot) =>
  spot.line.look === 'title' && spot.place > 0 ? spot.run[spot.place - 1] : undefined
const longer = (a: LineFacts, b: LineFacts) => a.size >= b.size * 1.3 && a.size - b.size >= 3
const bigGap = (line: LineFacts | undefined, spot: Spot) =>
  line !== undefined && line.gap >= spot.habits.usualGap + 1 && line.gap >= 1
const dateline = (line: LineFacts | undefined) => line?.dateline != null
const opensNews = (line: LineFacts | undefined) =>
  line !== undefined && (dateline(line) || leadWords.test(line.text))

/** What stands around a line says about it. */
export const contextFeatures = {
  firstLine: (spot) => spot.index === 0,
  nearTop: (spot) => spot.index < 5,
  topSoFar: (spot) => spot.index < 8 && spot.bodySince === 0 && spot.lastBoundary === 'none',
  lastLine: (spot) => spot.index === spot.count - 1,
  nearEnd: (spot) => spot.index >= spot.count - 3,

  gapBefore: (spot) => bigGap(spot.line, spot),
  gapAfter: (spot) => bigGap(spot.after, spot),
  tight: (spot) => spot.habits.usualGap > 0 && spot.line.gap === 0 && spot.index > 0,
  indented: (spot) => spot.habits.indents && spot.line.indented,
  flush: (spot) => spot.habits.indents && !spot.line.indented,

  beforeBody: (spot) => looks(spot.after, 'body'),
  beforeTitle: (spot) => looks(spot.after, 'title'),
  beforeByline: (spot) => looks(spot.after, 'byline'),
  beforeBylineCertain: (spot) => spot.after?.byline?.strength === 'certain',
  beforeDateline: (spot) => dateline(spot.after),
  beforeLead: (spot) => !dateline(spot.after) && opensNews(spot.after),
  beforeDash: (spot) => /^——|^—/.test(spot.after?.text ?? ''),
  beforeFurniture: (spot) => looks(spot.after, 'furniture'),
  beforeVerse: (spot) => looks(spot.after, 'verse'),
  beforeMarked: (spot) => markerOf(spot.after?.text ?? '') !== '',
  beforeNote: (spot) => /^[【[]?编者按/.test(spot.after?.text ?? ''),
  beforeSalutation: (spot) => (spot.after?.size ?? 99) <= 16 && /[：:]$/.test(spot.after?.text ?? ''),
  repeatedBelow: (spot) => spot.repeatedBelow,
  beforeEnd: (spot) => spot.after === undefined,
  bylineLater: (spot) => looks(spot.later, 'byline'),
  bodyLater: (spot) => looks(spot.later, 'body'),
  datelineLater: (spot) => dateline(spot.later),

  afterBody: (spot) => looks(spot.before, 'body'),
  afterBodyStopped: (spot) => looks(spot.before, 'body') && /[。！？…][”’）]*$/.test(spot.before?.text ?? ''),
  afterBodyOpen: (spot) =>
    looks(spot.before, 'body') && !/[。！？…：；][”’）]*$/.test(spot.before?.text ?? ''),
  afterTitle: (spot) => looks(spot.before, 'title'),
  afterByline: (spot) => looks(spot.before, 'byline'),
  afterTail: (spot) => spot.before?.tail != null,
  afterFurniture: (spot) => looks(spot.before, 'furniture') || spot.index === 0,
  afterVerse: (spot) => looks(spot.before, 'verse'),
  afterMarked: (spot) => markerOf(spot.before?.text ?? '') !== '',
  sameMarkBefore: (spot) =>
    markerOf(spot.line.text) !== '' && spot.before?.text.charAt(0) === spot.line.text.charAt(0),
  sameMarkNear: (spot) => spot.line.markAgain,
  sameMarkAfter: (spot) =>
    markerOf(spot.line.text) !== '' && spot.after?.text.charAt(0) === spot.line.text.charAt(0),
  afterDateAlone: (spot) => /\d日$/.test(spot.before?.text ?? '') && (spot.before?.size ?? 99) < 10,
  afterGuide: (spot) =>
    /导读|要目|提要|^>>|^▶|版[)）]?$/.test(spot.before?.text ?? '') && (spot.before?.size ?? 99) < 36,

  runOf1: runOf(1),
  runOf2: runOf(2),
  runOf3: runOf(3),
  runOf4: (spot) => spot.line.look === 'title' && spot.run.length >= 4,
  firstOfRun: (spot) => spot.line.look === 'title' && spot.run.length > 1 && spot.place === 0,
  secondOfRun: (spot) => spot.line.look === 'title' && spot.place === 1,
  lastOfRun: (spot) =>
    spot.line.look === 'title' && spot.run.length > 1 && spot.place === spot.run.length - 1,
  lastButOneOfRun: (spot) =>
    spot.line.look === 'title' && spot.run.length > 1 && spot.place === spot.run.length - 2,
  runToDateline: (spot) => spot.line.look === 'title' && dateline(spot.afterRun),
  runToByline: (spot) => spot.line.look === 'title' && looks(spot.afterRun, 'byline'),
  runToLead: (spot) => spot.line.look === 'title' && !dateline(spot.afterRun) && opensNews(spot.afterRun),
  plainNext: (spot) => isPlain(spot.after),
  plainNextOpened: (spot) => isPlain(spot.after) && spot.habits.openings >= 2,
  openedNext: (spot) => looks(spot.after, 'byline') || dateline(spot.after),
  runAfterBody: (spot) => spot.line.look === 'title' && looks(spot.beforeRun, 'body'),
  runAfterEnd: (spot) =>
    spot.line.look === 'title' &&
    (spot.beforeRun === undefined ||
      spot.beforeRun.tail !== null ||
      looks(spot.beforeRun, 'byline') ||
      looks(spot.beforeRun, 'furniture')),
  longerThanNext: (spot) => longerThan(spot.line, next(spot)),
  shorterThanNext: (spot) => longerThan(next(spot), spot.line),
  likeNext: (spot) => likeSize(spot.line, next(spot)),
  longerThanPrevious: (spot) => longerThan(spot.line, previous(spot)),
  shorterThanPrevious: (spot) => longerThan(previous(spot), spot.line),
  likePrevious: (spot) => likeSize(spot.line, previous(spot)),
  parallelNext: (spot) => parallel(spot.line, next(spot)),
  parallelPrevious: (spot) => parallel(spot.line, previous(spot)),
  previousFills: (spot) => previous(spot)?.fills === true && (previous(spot)?.size ?? 0) > spot.line.size,
  cutsPrevious: (spot) =>
    previous(spot)?.fills === true && cutsWord(previous(spot)?.text ?? '', spot.line.text),
  fills: (spot) => spot.line.fills,
  columnLikeBelow: (spot) => endsLikeColumn(spot.line.text) && spot.line.size < (previous(spot)?.size ?? 0),
  columnLikeAbove: (spot) => endsLikeColumn(spot.line.text) && next(spot) !== undefined,
  columnLikeNext: (spot) => endsLikeColumn(next(spot)?.text ?? '。'),
  afterShout: (spot) => /[！？]”?$/.test(previous(spot)?.text ?? ''),
  afterStresses: (spot) => /(?:强调|指出|要求|表示|提出)$/.test(previous(spot)?.text ?? ''),
  afterColumnLike: (spot) => /^【|^〔|^\[|^『|^◆|^·/.test(previous(spot)?.text ?? ''),

  verseRun: (spot) => spot.verseRun > 0,
  verseHead: (spot) => spot.line.look === 'verse' && !looks(spot.before, 'verse'),
  verseBrief: (spot) => spot.line.look === 'verse' && spot.line.size <= 3,
  verseEdge: (spot) =>
    spot.line.look === 'verse' && (!looks(spot.before, 'verse') || !looks(spot.after, 'verse')),

  alone: (spot) =>
    spot.line.look === 'title' &&
    spot.run.length === 1 &&
    looks(spot.before, 'body') &&
    looks(spot.after, 'body'),
  alikeSame: (spot) => spot.alike.some((other) => Math.abs(other.size - spot.line.size) <= 1),
  alikeNear: (spot) => spot.alike.some((other) => Math.abs(other.size - spot.line.size) <= 3),
  alikeMany: (spot) => spot.alike.length >= 2,
  alikeNone: (spot) => spot.line.look === 'title' && spot.alike.length === 0,
  alikeHeads: (spot) => spot.alike.some((other) => sharesHead(other.text, spot.line.text)),
  cutsNext: (spot) =>
    spot.after !== undefined &&
    !/[。！？]$/.test(spot.line.text) &&
    cutsWord(spot.line.text, spot.after.text),
  nextInside: (spot) => spot.after !== undefined && startsInside(spot.after.text),

  signedAbove: (spot) => spot.lastBoundary === 'byline' && spot.bodySince === 0,
  bylineAhead: (spot) => spot.nextBoundary === 'byline',
  bylineSoon: (spot) => spot.nextBoundary === 'byline' && spot.bodyUntil <= 2,
  tailAhead: (spot) => spot.nextBoundary === 'tail',
  titleAhead: (spot) => spot.nextBoundary === 'title',
  datelineAhead: (spot) => spot.nextBoundary === 'dateline',
  onlyBody: (spot) => spot.line.look === 'body' && spot.bodySince === 0 && !looks(spot.after, 'body'),
  datelinePage: (spot) => spot.habits.datelines >= 2,
  tailPage: (spot) => spot.habits.tails >= 2,
} as const satisfies Record<string, Test>

/** Running text that does not begin as a news text does. */
function isPlain(line: LineFacts | undefined): boolean {
  return looks(line, 'body') && !opensNews(line)
}

function longerThan(a: LineFacts | undefined, b: LineFacts | undefined): boolean {
  return a !== undefined && b !== undefined && longer(a, b)
}

function likeSize(a: LineFacts, b: LineFacts | undefined): boolean {
  return b !== undefined && Math.abs(a.size - b.size) <= 1
}

/** Same length, and a character in common at the same place: 清单列在墙上 / 实事落在心上. */
function parallel(a: LineFacts, b: LineFacts | undefined): boolean {
  if (!b || a.text.length !== b.text.length || a.size !== b.size || a.size > 20) return false
  return [...a.text].some((mark, at) => mark === b.text.charAt(at) && /[\u3400-\u9fff]/.test(mark))
}

/** 误区一 and 误区二, 一张… and 一条…. */
function sharesHead(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && (a.charAt(1) === b.charAt(1) || a.length === b.length)
}
