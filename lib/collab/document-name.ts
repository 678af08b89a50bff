import { isId } from '#lib/id.ts'

/** What a shared document is called on the wire. A new epoch is another name, so that older state can never merge in. */
export type DocumentName = { storyId: string; epoch: number }

/** `story.<id>.<epoch>` */
export function documentName({ storyId, epoch }: DocumentName): string {
  return `story.${storyId}.${epoch}`
}

/** The parts of a name, or null for anything else. */
export function parseDocumentName(name: string): DocumentName | null {
  const [kind, storyId = '', epoch = '', ...more] = name.split('.')
  if (kind !== 'story' || more.length > 0 || !isId(storyId) || !/^[1-9]\d{0,8}$/.test(epoch)) return null
  return { storyId, epoch: Number(epoch) }
}
