import { Mark } from '@tiptap/core'
import { identifier } from '../attributes.ts'

/**
 * Anchor of a comment thread. Comments may overlap (`excludes: ''`) and do not grow with typing at their end. Only the id
 * stands here; what was said, by whom, and whether it is settled is in the database.
 */
export const Comment = Mark.create({
  name: 'comment',
  excludes: '',
  inclusive: false,
  addAttributes: () => ({
    id: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-comment') ?? '',
      renderHTML: (attributes) => ({ 'data-comment': attributes.id }),
      validate: identifier,
    },
  }),
  // Not read from pasted HTML: a copy of the text is not a copy of the discussion.
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
