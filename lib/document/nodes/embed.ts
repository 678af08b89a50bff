import { Node } from '@tiptap/core'
import { line, oneOf } from '../attributes.ts'
import { embedProviderNames } from '../embeds.ts'

/**
 * Video or audio that stands elsewhere: provider and id, never HTML. Whether the id fits the provider is checked by
 * validateDocument, which sees both.
 */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    provider: { default: '', ...data('provider'), validate: oneOf('', ...embedProviderNames) },
    embedId: { default: '', ...data('embed-id'), validate: line },
    title: { default: '', ...data('title'), validate: line },
  }),
  parseHTML: () => [{ tag: 'div[data-embed-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})

function data(name: 'provider' | 'embed-id' | 'title') {
  const key = name === 'embed-id' ? 'embedId' : name
  return {
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[key] }),
  }
}
