import { Node } from '@tiptap/core'
import { identifierOrNull, line, oneOf } from '../attributes.ts'

/** How wide a figure stands: in the text column, or across it. */
export const figureWidths = ['column', 'wide'] as const

/**
 * A picture with its caption. `mediaId` names a row of media; alt and credit here override what the file carries, empty
 * means "as on the file". While a file is on its way `mediaId` is null and `uploadId` names the upload: a real node, because
 * a decoration would not survive the next remote keystroke.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  marks: 'bold italic link subscript superscript comment',
  defining: true,
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: { default: null, ...data('media-id'), validate: identifierOrNull },
    alt: { default: '', ...data('alt', ''), validate: line },
    credit: { default: '', ...data('credit', ''), validate: line },
    width: { default: 'column', ...data('width', 'column'), validate: oneOf(...figureWidths) },
    uploadId: { default: null, rendered: false, parseHTML: () => null, validate: identifierOrNull },
  }),
  parseHTML: () => [{ tag: 'figure[data-media-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
})

function data(name: string, otherwise: string | null = null) {
  return {
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? otherwise,
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name === 'media-id' ? 'mediaId' : name]
      return typeof value === 'string' && value !== '' ? { [`data-${name}`]: value } : {}
    },
  }
}
