import { isName, isPenName, joinSpacedNames, nameLikeness } from './chinese-names.ts'

/** One name as printed, with the role and unit printed beside it (either may be empty). */
export type BylineName = { name: string; role: string; unit: string }

/**
 * A line or bracket read as a byline. `certain`: a role, a mark or a credit says so; `likely`: in brackets or with a unit;
 * `bare`: only names.
 */
export type Byline = { names: BylineName[]; strength: 'certain' | 'likely' | 'bare'; photo: boolean }

const outlet =
  '(?:本报|本刊|本网|本台|本社|[\\u4e00-\\u9fff]{0,8}?(?:日报|晚报|晨报|时报|商报|周报|周刊|报|融媒|台|社|网))'
const grade =
  '(?:全媒体|融媒体|融媒|首席|见习|实习|特约|特派|驻站|驻地|驻|摄影|文字|高级|主任|资深|校园|学生|常驻|体育|社会|新闻|小)'
const person = '(?:记者|通讯员|通信员|报道员|实习生|拍友|作者|评论员|撰稿人|撰稿|主笔|特约员)'
const roleHead = new RegExp(`^(?:${outlet})?${grade}*${person}(?:组|站|团)?`)
const job =
  /^(?:指导(?:老师|教师)|辅导(?:老师|教师)|责任编辑|编辑|整理|口述|讲述|记录|采写|撰文|撰稿|策划|统筹|执笔|编译|翻译|摄影|供图|供稿|文字|图文|图片|制图|绘图|漫画|插图|绘画|书法|文|图|摄|画|绘|作者|读者|网友|市民|居民|村民|学生|家长|教师|老师|律师|法官|检察官|民警|医生)$/
const tailVerb =
  /(?:摄影报道|供图并文|撰文并摄影|摄影并文|供图撰文|摄影|采写|报道|供图|供稿|整理|提供|编译|来稿|口述|文[/／·、]?\s?[图摄]|图[/／·、]?\s?文|摄[/／]?文|图片|插图|撰文|辑|摄|文|图|绘|画|书)$/
/** Bylines that name nobody. */
const desk = /^[（(]?(?:本报|本刊|本社)(?:特约)?(?:评论员|编辑部|记者组|采访组|报道组|综合报道|综合)[)）]?$/
/** Credits that always name who comes next. */
const headJob = /^(?:指导|辅导|作者|撰文|采写|执笔|编辑|责任编辑|策划|统筹)/
const photoWord = /摄|图|影/
/** How names of units end; also those of who signs a notice. */
export const unitEnd =
  /(?:办|局|委|部|科|股|室|站|所|院|校|社|会|厂|矿|队|镇|乡|村|街道|社区|公司|集团|中心|银行|大学|中学|小学|幼儿园|学校|学院|组|指挥部|委员会|居委会|村委会|协会|联合会|总工会|筹备组|组委会|文明办|物业|供电所|妇联|团委|工会|班|系|车间|工区|段|馆|园|处|支部|政府|基地|联盟|家属|报社|编辑部|党校|[市县区省])$/
const unitTitle =
  /(?:主任|医师|教授|农艺师|畜牧师|工程师|律师|法官|庭长|院长|校长|站长|研究员|技师|护士长?|药师|会员|职工|家属|学生|教师|老师|干部|专家|顾问|科长|股长|厨师|作家|读者|家长|居民|村民|市民|网友|业主|学员|队员|战士|工人|农民|社工|志愿者|选手|会长|支书|书记|经理)$/
/** A bracket around the whole text, with at most one pair inside. */
const wholeBracket = /^[（(](?:[^（）()]|[（(][^（）()]*[)）])+[)）]$/
const marks = /^[□■◎○●▲△▶◆◇★☆◥◣▪▎|\s]+/
const letterSpaced: readonly (readonly [RegExp, string])[] = [
  [/记\s+者/g, '记者'],
  [/通\s*讯\s*员/g, '通讯员'],
  [/作\s+者/g, '作者'],
  [/实\s*习\s*生/g, '实习生'],
  [/摄\s+影/g, '摄影'],
  [/(记者|通讯员|实习生)([\u3400-\u9fff])[\s\u3000]([\u3400-\u9fff])(?=$|[\s\u3000])/g, '$1 $2 $3'],
  [/文\s*[/／]\s*([图摄])/g, '文/$1'],
  [/图\s*[/／]\s*文/g, '图/文'],
]

/**
 * Reads a whole line, or what stands in a bracket, as a byline.
 * @param line normalised text
 * @param sure true where the place itself says byline (a dateline's bracket), so that pen names are believed
 * @returns null when something in it cannot be part of a byline
 */
export function parseByline(line: string, sure = false): Byline | null {
  if (line.length > 120) return null
  let text = line.trim()
  if (desk.test(text))
    return {
      names: [{ name: text.replace(/[（()）\s]/g, ''), role: '', unit: '' }],
      strength: 'certain',
      photo: false,
    }
  if (/作者[：:]/.test(text))
    text = text
      .replace(/(?:来源|日期|时间|版次|字号)[：:]\s*[^\s\u3000]*/g, ' ')
      .replace(/\d{4}[-年.]\d{1,2}[-月.]\d{1,2}日?/g, ' ')
      .trim()
  if (text.length > 70 || /[。！？“”《》…；\d]/.test(text.replace(/[（(]\d+[)）]班/g, ''))) return null
  const marked = marks.test(text)
  text = text.replace(marks, '')
  const bracketed = wholeBracket.test(text)
  if (bracketed) text = text.slice(1, -1)
  // 王强（城东小学）: the unit stands behind the name.
  text = text.replace(
    /^([\u3400-\u9fff\s\u3000、]{2,20})[（(]([\u3400-\u9fff\d（）]{3,20})[)）]$/,
    (all, who, unit) => (unitEnd.test(unit) ? `${unit} ${who}` : all),
  )
  for (const [spaced, plain] of letterSpaced) text = text.replace(spaced, plain)
  text = text.replace(/^(?:作者|撰文|图文|文)\s*[:：/／]\s*/, '作者 ').replace(/^图文\s+/, '图文 ')
  const reading = readWords(splitWords(text), { sure: sure || marked, bracketed })
  if (!reading || reading.names.length === 0 || reading.names.length > 10) return null
  const { names, roles, credits, units } = reading
  if (names.every((one) => one.name === one.unit) && !bracketed && !credits && !roles) return null
  const certain = roles > 0 || credits > 0 || (marked && names.some((one) => nameLikeness(one.name) > 0))
  const strength = certain ? 'certain' : bracketed || units > 0 ? 'likely' : 'bare'
  return { names, strength, photo: names.some((one) => photoWord.test(one.role)) }
}

/** A word of a byline. `spaced`: letter-spaced, so surely a name; `heads`: a colon follows, so it names who comes next. */
type Word = { text: string; heads: boolean; spaced: boolean }

/** Words between spaces and marks, with roles cut off the names they are glued to: 记者王强 → 记者, 王强. */
function splitWords(text: string): Word[] {
  const plain = text.replace(/文[/／]图|图[/／]文|文[/／]摄/g, (s) => ` ${s.replace(/[/／]/, '')} `)
  const words: Word[] = []
  const parts = plain
    .replace(/[:：]/g, '： ')
    .split(/[\s、，,/／|;]+/)
    .filter(Boolean)
  const joined = joinSpacedNames(parts)
  for (const part of joined) {
    const heads = part.endsWith('：')
    const word = heads ? part.slice(0, -1) : part
    if (!word) continue
    const spaced = !parts.includes(part)
    const head = word.match(roleHead)
    const rest = head ? word.slice(head[0].length) : ''
    if (head && rest && (nameLikeness(rest) > 0 || cutTailWord(rest).length > 1)) {
      words.push({ text: head[0], heads: false, spaced: false })
      words.push(...cutTailWord(rest).map((one) => ({ text: one, heads: false, spaced: false })))
    } else
      words.push(
        ...splitUnitAndName(word)
          .flatMap(cutTailWord)
          .map((one) => ({ text: one, heads, spaced })),
      )
  }
  return words
}

/** 王强摄 → 王强, 摄. Only where what is left is a name. */
function cutTailWord(word: string): string[] {
  if (job.test(word) || roleHead.test(word)) return [word]
  const tail = word.match(tailVerb)
  if (!tail || tail[0].length === word.length) return [word]
  const rest = word.slice(0, -tail[0].length)
  return nameLikeness(rest) === 2 ? [rest, tail[0]] : [word]
}

type Reading = { names: BylineName[]; roles: number; credits: number; units: number }

/** Reads left to right: a role or unit holds for the names after it, a credit (摄, 供稿) for the names before it. */
class BylineReader {
  readonly names: BylineName[] = []
  roles = 0
  credits = 0
  units = 0
  private role = ''
  private unit = ''
  /** Where the names begin that a credit may still claim. */
  private since = 0
  private waiting: string[] = []

  addRole(word: string): void {
    this.unit = this.waiting.pop() ?? ''
    this.waiting = []
    this.role = word
    this.since = this.names.length
    this.roles++
  }

  addCredit(word: string, heads: boolean): void {
    this.credits++
    const open = this.names.slice(this.since)
    if (!heads && open.length === 0 && this.waiting.length > 0) {
      this.role = word
      this.settle()
      return
    }
    if (
      heads ||
      headJob.test(word) ||
      open.length === 0 ||
      open.some((one) => one.role === this.role && job.test(this.role))
    ) {
      this.settle()
      this.role = word
      this.unit = ''
    } else for (const one of open) one.role = one.role ? `${one.role} ${word}` : word
    this.since = this.names.length
  }

  addName(word: string): void {
    this.unit = this.waiting.pop() ?? this.unit
    this.waiting = []
    this.names.push({ name: word, role: this.role, unit: this.unit })
  }

  addUnit(word: string, isTitle: boolean): void {
    this.units++
    if (isTitle) this.waiting.push([this.waiting.pop(), word].filter(Boolean).join(' '))
    else this.waiting.push(word)
  }

  /** Units that no name followed wrote it themselves: （镇人大办 供稿）. */
  settle(): void {
    for (const one of this.waiting) this.names.push({ name: one, role: this.role, unit: one })
    this.waiting = []
  }
}

/** How sure the place itself makes a byline: `sure` for a dateline's bracket or a mark, `bracketed` for brackets. */
type Place = { sure: boolean; bracketed: boolean }

function readWords(words: readonly Word[], place: Place): Reading | null {
  const reader = new BylineReader()
  for (const [at, word] of words.entries()) {
    const { text, heads } = word
    const kind = kindOf(word, words[at + 1], place, reader.roles > 0)
    // 鹿头村：王强、李四 is a list, not a byline; only a role or a credit may name who comes next.
    if (kind === null || (heads && kind !== 'role' && kind !== 'credit')) return null
    if (kind === 'role') reader.addRole(text)
    else if (kind === 'credit') reader.addCredit(text, heads)
    else if (kind === 'name') reader.addName(text)
    else reader.addUnit(text, kind === 'title')
  }
  reader.settle()
  return reader
}

type WordKind = 'role' | 'credit' | 'name' | 'title' | 'unit'

function kindOf(
  { text, spaced }: Word,
  next: Word | undefined,
  place: Place,
  afterRole: boolean,
): WordKind | null {
  if (text.replace(roleHead, '') === '') return 'role'
  if (job.test(text) || text.replace(tailVerb, '') === '') return 'credit'
  if (spaced || (isName(text) && !(unitEnd.test(text) && text.length > 3))) return 'name'
  if (unitTitle.test(text)) return 'title'
  if (unitEnd.test(text)) return 'unit'
  const sure = place.sure || afterRole
  if (sure && isPenName(text) && text.length <= 5) return 'name'
  if (place.sure && afterRole && /^[\u3400-\u9fff]{2,3}$/.test(text)) return 'name'
  // In brackets an unknown word before a name is where the person works: （食堂 农佳）.
  const works =
    place.bracketed && next !== undefined && isName(next.text) && /^[\u3400-\u9fff]{2,10}$/.test(text)
  return works ? 'unit' : null
}

/** 高二（3）班张三 is printed without a space. */
function splitUnitAndName(word: string): string[] {
  const glued = word.match(/^(.*班)([\u3400-\u9fff]{2,3})$/)
  return glued?.[1] && glued[2] && isName(glued[2]) ? [glued[1], glued[2]] : [word]
}
