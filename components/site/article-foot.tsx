import { tieInterpuncts } from '#lib/site/typography.ts'
import type { PublicStory } from '#lib/story/public.ts'
import type { Frame } from './frame.ts'
import type { StoryContext } from './story-context.ts'

/** Below the text: who answers for it, its topics, and on paper the address it stands at. */
export function ArticleFoot({
  story,
  frame,
  context,
}: {
  story: PublicStory
  frame: Frame
  context: StoryContext
}) {
  const { words } = context
  const credits = creditsOf(story, frame, context)
  return (
    <footer className="story-foot">
      {credits.length > 0 && (
        <p className="credits">
          {credits.map((credit) => (
            <span key={credit}>{credit} </span>
          ))}
        </p>
      )}
      {story.topics.length > 0 && (
        <p className="topics">
          <span className="label">{words('site.topics')}</span>{' '}
          {story.topics.map((topic) => (
            <span key={topic}>{tieInterpuncts(topic)} </span>
          ))}
        </p>
      )}
      <p className="print-only">{frame.origin + story.path}</p>
    </footer>
  )
}

function creditsOf({ editors, facts }: PublicStory, { paper }: Frame, { words }: StoryContext): string[] {
  const { editor, signer } = editors
  return [
    paper.editorCredits !== 'none' && editor ? words('site.editorCredit', { name: editor }) : '',
    paper.editorCredits === 'editor-and-signer' && signer && signer !== editor
      ? words('site.signerCredit', { name: signer })
      : '',
    facts.rights ? words('site.rights', { rights: facts.rights }) : '',
  ].filter((credit) => credit !== '')
}
