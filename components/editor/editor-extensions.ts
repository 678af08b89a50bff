import type { AnyExtension, Extensions } from '@tiptap/core'
import { ListKeymap } from '@tiptap/extension-list'
import { Dropcursor } from '@tiptap/extensions'
import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { documentExtensions } from '#lib/document/extensions.ts'
import { actionKeymap, type Windows } from './action-keys.ts'
import { type BlockChoice, type BlockMenu, blockMenu } from './block-menu.ts'
import { carets } from './carets.ts'
import { composition } from './composition.ts'
import { Figure } from './figure.ts'
import { FreshSelection } from './fresh-selection.ts'
import { headRules } from './head-rules.ts'
import { type Placeholders, placeholders } from './placeholders.ts'
import { sharedText } from './shared-text.ts'
import { WriteBelow } from './write-below.ts'

/** Format nodes and marks the screen shows or types differently. */
const asShown: Record<string, (extension: AnyExtension) => AnyExtension> = {
  figure: () => Figure,
  // Their keys, Ctrl with full stop and comma, belong to Chinese input methods.
  subscript: (extension) => extension.extend({ addKeyboardShortcuts: () => ({}) }),
  superscript: (extension) => extension.extend({ addKeyboardShortcuts: () => ({}) }),
  // Its key opens the link window instead.
  link: (extension) => extension.extend({ addKeyboardShortcuts: () => ({}) }),
}

/** Everything the text on the sheet is made of and can do. `blocks` is the state of its block menu. */
export function editorExtensions(parts: {
  document: Doc
  awareness: Awareness
  gate: CompositionGate
  words: { placeholders: Placeholders; choices: readonly BlockChoice[] }
  windows: () => Windows
}): { extensions: Extensions; blocks: BlockMenu } {
  const { document, awareness, gate, words, windows } = parts
  const blocks = blockMenu(words.choices, gate)
  const format = documentExtensions.map((extension) => asShown[extension.name]?.(extension) ?? extension)
  return {
    blocks,
    extensions: [
      ...format,
      sharedText(document, gate),
      carets(awareness, gate),
      composition(gate),
      FreshSelection,
      headRules(gate),
      actionKeymap(windows),
      blocks.extension,
      placeholders(words.placeholders),
      WriteBelow,
      ListKeymap,
      Dropcursor.configure({ color: false, class: 'drop-place' }),
    ],
  }
}
