import { markerOf } from './line-facts.ts'
import { endsSentence } from './punctuation.ts'
import { endsOpen, startsInside } from './seam.ts'
import type { Spot } from './spot.ts'

type Test = (spot: Spot) => boolean
const size =
  (from: number, to: number): Test =>
  (spot) =>
    spot.line.size >= from && spot.line.size <= to
const text =
  (pattern: RegExp): Test =>
  (spot) =>
    pattern.test(spot.line.text)
const partSizes = (spot: Spot) =>
  spot.line.parts.map((part) => part.replace(/[^\u3400-\u9fff0-9A-Za-z]/g, '').length)

const clauses = (spot: Spot) =>
  spot.line.text.split(/[，,]/).map((part) => part.replace(/[^\u3400-\u9fff0-9A-Za-z]/g, '').length)

/** What a line looks like by itself: length, end, beginning, marks inside, parts. */
export const shapeFeatures = {
  always: () => true,
  size1to4: size(1, 4),
  size5to8: size(5, 8),
  size9to12: size(9, 12),
  size13to16: size(13, 16),
  size17to22: size(17, 22),
  size23to30: size(23, 30),
  size31to44: size(31, 44),
  size45to90: size(45, 90),
  size91up: size(91, 1e9),
  endsStop: text(/[。…][”’」』）)】]*$/),
  endsShout: text(/[！？!?][”’」』）)]*$/),
  endsComma: text(/[，、；,]$/),
  endsColon: text(/[：:]$/),
  endsBare: (spot) => !endsSentence(spot.line.text) && !/[，、；：,:]$/.test(spot.line.text),
  endsOpen: (spot) => endsOpen(spot.line.text),
  stopInside: text(/。[”’」』）]?[^”’」』）]/),
  oneComma: (spot) => (spot.line.text.match(/[，,]/g)?.length ?? 0) === 1,
  moreCommas: (spot) => (spot.line.text.match(/[，；,]/g)?.length ?? 0) > 1,
  evenClauses: (spot) =>
    clauses(spot).length === 2 && Math.abs((clauses(spot)[0] ?? 0) - (clauses(spot)[1] ?? 0)) <= 1,
  unevenClauses: (spot) =>
    clauses(spot).length >= 2 && Math.max(...clauses(spot)) - Math.min(...clauses(spot)) > 2,
  runningWords: text(
    /(?:告诉记者|据了解|介绍|表示|针对|为了|随后|当天|其中|此外|一直|已经|正在|进行|开始|没有|不仅|他们|我们|自己|因为|所以|如果|但是|可是|于是|以及|之后|以来|时候)/,
  ),
  noMarks: (spot) => !/[，。、；：！？…,:?!]/.test(spot.line.text),
  opensPair: (spot) => spot.line.open > 0,
  closesPair: (spot) => spot.line.closed > 0,
  startsInside: (spot) => startsInside(spot.line.text),
  startsQuote: text(/^[“‘]/),
  startsDash: text(/^(?:——|—|--|―)/),
  startsRecord: text(/^(?:记|访|走进|写在|来自)[^者录得住]/),
  marked: (spot) => markerOf(spot.line.text) !== '',
  markedShort: (spot) =>
    markerOf(spot.line.text) !== '' && spot.line.size <= 26 && !/。/.test(spot.line.text),
  markedLong: (spot) => markerOf(spot.line.text) !== '' && (spot.line.size > 26 || /。/.test(spot.line.text)),
  numbered: text(
    /^(?:\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|其[一二三四五])/,
  ),
  numberedCaption: text(/^(?:图?[①-⑳]|图[一二三四五六七八九\d][：:]|[（(]图[一二三四五\d][)）]|\d\s)/),
  twoParts: (spot) => spot.line.parts.length === 2,
  evenParts: (spot) => {
    const [first, second, third] = partSizes(spot)
    return first !== undefined && second !== undefined && third === undefined && Math.abs(first - second) <= 1
  },
  evenLastParts: (spot) => {
    const parts = partSizes(spot)
    const [first, last, second] = [parts[0] ?? 0, parts.at(-1) ?? 0, parts.at(-2) ?? 0]
    return parts.length === 3 && Math.abs(last - second) <= 1 && first > last * 1.4
  },
  threeParts: (spot) => spot.line.parts.length >= 3,
  hasDigit: text(/\d/),
  hasUrl: text(/https?:|www\.|@/),
  latinOnly: text(/^[\x20-\x7e]+$/),
} as const satisfies Record<string, Test>
