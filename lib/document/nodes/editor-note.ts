import { Node } from '@tiptap/core'

/** 编者按: the paper's own word before, in or after a story. */
export const EditorNote = Node.create({
  name: 'editorNote',
  group: 'block',
  content: '(paragraph | list)*',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'aside[data-editor-note]' }],
  renderHTML: () => ['aside', { 'data-editor-note': '' }, 0],
})
