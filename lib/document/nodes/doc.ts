import { Node } from '@tiptap/core'

/**
 * The whole printed text. Head nodes always exist and may be empty. This is the one place with `+`: an editor always needs
 * a line to write in, and a root that misses one is filled up, never deleted.
 */
export const Doc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'kicker headline deck block+',
})
