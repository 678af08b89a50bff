import type { StoryKind } from '#lib/story/workflow.ts'

/**
 * One invented story of the demo newsroom. `text` holds one block a line: plain lines are paragraphs, `## ` opens a
 * crosshead, `> ` a quote, `![image] caption` a figure, `* ` a list item.
 */
export type DemoStory = {
  key: string
  kind: StoryKind
  kicker?: string
  headline: string
  deck?: string
  text: string
  /** Keys of people (db/demo/people.ts) with `:role` when not reporter. */
  by: string[]
  column?: string
  /** Prints 本报讯 before the first paragraph. */
  dateline?: boolean
  topics?: string[]
  language?: 'en'
  source?: string
}
