/** Marks that e-papers fold to half width, with what was printed. */
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
}

const han = '\\u3400-\\u9fff\\uf900-\\ufaff'
const chineseMark =
  '\\u3001\\u3002\\u2018\\u2019\\u201c\\u201d\\u3008-\\u3011\\u2026\\u2014\\uff01-\\uff1f\\u00b7'
const beside = `[${han}${chineseMark}]`
const halfMark = '[,?!;:()]'

/** Addresses keep their own punctuation, and so do times, scores and numbers (by not touching Han). */
const address = /(?:https?:\/\/|www\.)[\w\-./?%&=#~:+,]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const afterHan = new RegExp(`(?<=${beside})${halfMark}`, 'g')
const beforeHan = new RegExp(`${halfMark}(?=\\s?${beside})`, 'g')
const atLineEnd = /(?<=[0-9A-Za-z%+”’])[,?!;:)]$/
const anyBeside = new RegExp(beside)
const widen = (mark: string) => fullWidth[mark] ?? mark

/**
 * Puts back the full-width punctuation that an e-paper folded: `,?!;:()` that touch Han or a Chinese mark. What stands
 * between digits or Latin letters stays: 15:30, 3:2, 1,000, A+, addresses.
 * @param line one line of text
 */
export function restorePunctuation(line: string): string {
  const addresses: string[] = []
  // A private-use character stands for each address, so that its own marks are out of reach.
  let text = line.replace(address, (found) => {
    addresses.push(found)
    return '\ue000'
  })
  // Three rounds: a restored mark is itself a Chinese mark for its neighbour, as in `”),`.
  for (let round = 0; round < 3; round++) text = text.replace(afterHan, widen).replace(beforeHan, widen)
  if (anyBeside.test(text)) text = text.replace(atLineEnd, widen)
  text = matchBrackets(text)
  return text.replace(/\ue000/g, () => addresses.shift() ?? '')
}

/** A bracket whose partner was restored is restored too: `（CBA)` → `（CBA）`. */
function matchBrackets(text: string): string {
  if (!/[()]/.test(text) || !/[（）]/.test(text)) return text
  const marks = [...text]
  const open: number[] = []
  for (const [at, mark] of marks.entries()) {
    if (mark === '(' || mark === '（') open.push(at)
    if (mark !== ')' && mark !== '）') continue
    const start = open.pop()
    if (start === undefined || (marks[start] === '(') === (mark === ')')) continue
    marks[start] = '（'
    marks[at] = '）'
  }
  return marks.join('')
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
]

/** How many quotations, brackets and titles a text opens and does not close. Negative parts do not make up for others. */
export function openPairs(text: string): number {
  let open = 0
  for (const [start, end] of pairs) open += Math.max(0, count(text, start) - count(text, end))
  return open
}

/** How many quotations, brackets and titles a text closes that it did not open. */
export function closedPairs(text: string): number {
  let closed = 0
  for (const [start, end] of pairs) closed += Math.max(0, count(text, end) - count(text, start))
  return closed
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}

const sentenceEnd = /[。！？…?!][”’」』）)】》]*\s*(?:[（(][^（）()。]{1,40}[)）])?\s*$/

/** Whether a text ends as a sentence does: 。！？…, a closing mark right after one, or a bracket behind it. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-60))
}
