/** How much text is kept with a comment, and on either side of it, so that it can be read when its place is gone. */
const longest = 400
const around = 40

/** What is selected in the text of the story, with the words around it; null when nothing is. */
export function selectedQuote(): { quotedText: string; textBefore: string; textAfter: string } | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const element =
    range.commonAncestorContainer instanceof Element
      ? range.commonAncestorContainer
      : range.commonAncestorContainer.parentElement
  const text = element?.closest('.story-text')
  if (!text) return null
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const after = document.createRange()
  after.setStart(range.endContainer, range.endOffset)
  after.setEnd(text, text.childNodes.length)
  return {
    quotedText: selection.toString().slice(0, longest),
    textBefore: before.toString().slice(-around),
    textAfter: after.toString().slice(0, around),
  }
}
