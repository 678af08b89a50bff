import type { PublicImage } from '#lib/site/image.ts'
import type { SiteLanguage, SiteWords } from '#lib/site/words.ts'

/** What the parts of a story are drawn with. `words` are in the story's language. */
export type StoryContext = {
  language: SiteLanguage
  words: SiteWords
  images: ReadonlyMap<string, PublicImage>
  /** Picture that is seen first, if it stands in the text: it is fetched at once. */
  firstImage: string | null
  /** Called with the type of a node or mark that has no drawing. */
  onUnknown: (type: string) => void
}
