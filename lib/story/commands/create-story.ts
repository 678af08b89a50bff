import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { persons } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { emptyDocument, type StoryDocument } from '#lib/document/format.ts'
import { AppError } from '#lib/errors.ts'
import { type Actor, hasRole } from '#lib/person/roles.ts'
import type { BylineEntry } from '../facts.ts'
import type { CreateStoryInput } from '../input.ts'
import { canCreate } from '../policy.ts'
import { createStoryInTx } from './create-story-in-tx.ts'

/**
 * A new draft of the actor's own. Reporters and contributors of the section stand in its byline from the start.
 * @throws AppError invalid, forbidden (no role in the section)
 */
export async function createStory(
  { actor, db }: CommandContext,
  input: CreateStoryInput,
): Promise<{ storyId: string }> {
  if (!canCreate(actor, input.sectionId)) throw new AppError('forbidden')
  const { sectionId, columnId, kind, language, headline, deadline, ...plan } = input
  return db.transaction(async (tx) => {
    const { storyId } = await createStoryInTx(tx, actor, {
      document: draftWith(headline),
      facts: {
        sectionId,
        columnId,
        kind,
        language,
        bylines: await ownByline(tx, actor, sectionId),
        dateline: null,
        source: '',
        originalTitle: '',
        rights: '',
        slug: '',
        summary: '',
        leadMediaId: null,
        topicIds: [],
      },
      authorId: actor.id,
      plan: { ...plan, ...(deadline ? { deadline: new Date(deadline) } : {}) },
    })
    return { storyId }
  })
}

function draftWith(headline: string): StoryDocument {
  const document = emptyDocument()
  if (!headline) return document
  return {
    ...document,
    content: document.content.map((node) =>
      node.type === 'headline' ? { ...node, content: [{ type: 'text', text: headline }] } : node,
    ),
  }
}

async function ownByline(tx: Tx, actor: Actor, sectionId: string): Promise<BylineEntry[]> {
  const role = (['reporter', 'contributor'] as const).find((one) => hasRole(actor, [one], sectionId))
  if (!role || !actor.id) return []
  const [person] = await tx
    .select({ name: persons.name, unit: persons.unit })
    .from(persons)
    .where(eq(persons.id, actor.id))
  return person ? [{ personId: actor.id, name: person.name, role, unit: person.unit ?? '' }] : []
}
