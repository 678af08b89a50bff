import { Node } from '@tiptap/core'

/** What a headline may carry: CO₂, a title in italics, a colleague's comment. Its weight is the page's business. */
const headMarks = 'italic subscript superscript comment'

type HeadName = 'kicker' | 'headline' | 'deck'

/**
 * One line of the head. `isolating` keeps deleting at an edge from joining body text into a headline; HTML from outside is
 * only read as head when it carries our own attribute.
 */
export function headNode(name: HeadName, tag: 'p' | 'h1') {
  return Node.create({
    name,
    content: 'inline*',
    marks: headMarks,
    defining: true,
    isolating: true,
    selectable: false,
    parseHTML: () => [{ tag: `${tag}[data-head="${name}"]`, priority: 100 }],
    renderHTML: () => [tag, { 'data-head': name }, 0],
  })
}
