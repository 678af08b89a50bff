import { Link as Base } from '@tiptap/extension-link'
import { isLinkAddress } from '../addresses.ts'

/** A link stores its address and nothing else: target, rel and class are the page's business. */
export const Link = Base.extend({
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: '',
      parseHTML: (element) => element.getAttribute('href') ?? '',
      validate: (address) => {
        if (!isLinkAddress(address)) throw new RangeError('no address a link may lead to')
      },
    },
  }),
}).configure({
  autolink: false,
  linkOnPaste: false,
  openOnClick: false,
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: (address) => isLinkAddress(address),
})
