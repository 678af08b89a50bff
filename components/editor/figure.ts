import { Figure as DocumentFigure } from '#lib/document/nodes/figure.ts'
import { mediaAddress } from './media-address.ts'

/**
 * The figure of the format as the sheet shows it: the picture above its caption, in plain DOM. The caption is the node's own
 * text, so composing in it is composing in a paragraph.
 */
export const Figure = DocumentFigure.extend({
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    HTMLAttributes,
    [
      'img',
      {
        src: mediaAddress(node.attrs.mediaId),
        alt: node.attrs.alt,
        loading: 'lazy',
        draggable: 'false',
        contenteditable: 'false',
      },
    ],
    ['figcaption', 0],
  ],
})
