import { HorizontalRule } from '@tiptap/extension-horizontal-rule'

/** A rule or a row of stars between parts. */
export const Divider = HorizontalRule.extend({ name: 'divider', group: 'block flow' })
