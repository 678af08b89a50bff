import { BulletList as Base } from '@tiptap/extension-list'

/** `*`: two people may each delete one of the last two items, and what is left must still be a list. */
export const BulletList = Base.extend({ group: 'block flow list', content: 'listItem*' })
