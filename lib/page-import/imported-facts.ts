import type { BylineEntry, Dateline, StoryFacts } from '#lib/story/facts.ts'
import type { BylineRole } from '#lib/story/workflow.ts'
import type { ImportedStory } from './assemble.ts'
import { bareColumnName } from './column-names.ts'
import { kinds } from './story-kind.ts'

/** What the newsroom knows that a printed page only names. */
export type Known = {
  /** Name → id of the one person who bears it; a name two people bear is in here with null. */
  people: ReadonlyMap<string, string | null>
  /** Name of a column → its id. */
  columns: ReadonlyMap<string, string>
}

/** Printed role words, the telling part, with the role a byline entry gets. First match wins. */
const roleWords: readonly (readonly [RegExp, BylineRole])[] = [
  [/文[/／]?[图摄]|图[/／]?文/, 'words-and-pictures'],
  [/摄|供图|图片/, 'photographer'],
  [/实习/, 'intern'],
  [/通讯员|通信员|报道员|报道组/, 'contributor'],
  [/记者/, 'reporter'],
  [/编译|翻译/, 'translator'],
  [/供稿|提供/, 'source'],
  [/编辑|责编/, 'editor'],
  [/作者|撰文|来信|读者/, 'author'],
]

/** The byline of an imported story. A name without a printed role is the author's. */
export function importedByline(story: ImportedStory, known: Known): BylineEntry[] {
  return story.bylines.slice(0, 20).map(({ name, role, unit }) => ({
    personId: known.people.get(name) ?? null,
    name: name.slice(0, 60),
    role: roleWords.find(([word]) => word.test(role))?.[1] ?? (role ? 'other' : 'author'),
    unit: (unit === name ? '' : unit).slice(0, 60),
  }))
}

const parts =
  /^(?:据)?(本报|本刊|本网|本台|新华社|中新社|[\u4e00-\u9fff]{2,8}?(?:日报|晚报|报))?([\u4e00-\u9fff]{2,8}?)?\s?((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?\s?((?:综合)?(?:讯|专电|电|消息|快讯))/

/** 本报临溪12月7日电（记者 …） in its parts; null when it is none. The bracket's names stand in the byline. */
export function importedDateline(printed: string | null): Dateline | null {
  const found = printed?.match(parts)
  if (!found) return null
  const [, agency = '', place = '', date = '', mode = ''] = found
  return { agency, place, date, mode }
}

/** Facts of an imported story. */
export function importedFacts(story: ImportedStory, sectionId: string, known: Known): StoryFacts {
  return {
    sectionId,
    columnId: (story.column && known.columns.get(bareColumnName(story.column))) || null,
    kind: kinds[story.kind],
    bylines: importedByline(story, known),
    dateline: importedDateline(story.dateline),
    source: '',
    originalTitle: '',
    rights: '',
    slug: '',
    summary: '',
    language: 'zh-Hans',
    leadMediaId: null,
    topicIds: [],
  }
}
