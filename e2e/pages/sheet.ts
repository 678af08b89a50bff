import type { Locator, Page } from '@playwright/test'
import { StoryPage } from './story-page.ts'

/** The sheet of a story block by block: 0 kicker, 1 headline, 2 deck, then the body. */
export class Sheet extends StoryPage {
  readonly names: Locator

  constructor(page: Page) {
    super(page)
    this.names = page.locator('.others-name')
  }

  /** Opens a story and waits until one can write in it. */
  async openToWrite(storyId: string): Promise<void> {
    await this.open(storyId)
    await this.page.locator('[contenteditable="true"]').waitFor()
    await this.waitUntilSaved(20_000)
  }

  /** The text of every block, without the carets of colleagues. */
  async blocks(): Promise<string[]> {
    return this.text.evaluate((text) =>
      [...text.children].map((block) => {
        const bare = block.cloneNode(true) as Element
        for (const caret of bare.querySelectorAll('.others-caret')) caret.remove()
        return bare.textContent ?? ''
      }),
    )
  }

  /** Puts the caret into a block, or selects a part of it, and waits until the editor has taken notice. */
  async select(block: number, from: number, to = from): Promise<void> {
    await this.text.evaluate(
      (text, [block = 0, from = 0, to = 0]) => {
        const line = text.children[block]
        const walker = document.createTreeWalker(line ?? text, NodeFilter.SHOW_TEXT)
        const place = (offset: number): [Node, number] => {
          walker.currentNode = line ?? text
          let left = offset
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.textContent?.length ?? 0
            if (left <= length) return [node, left]
            left -= length
          }
          return [line ?? text, 0]
        }
        ;(text as HTMLElement).focus()
        const range = document.createRange()
        range.setStart(...place(from))
        range.setEnd(...place(to))
        const selection = getSelection()
        selection?.removeAllRanges()
        selection?.addRange(range)
      },
      [block, from, to],
    )
    await this.page.waitForFunction(
      ([block = 0, from = 0, to = 0]) => {
        const text = document.querySelector('.ProseMirror')
        if (!text || !('editor' in text)) return false
        const { state } = text.editor as { state: EditorState }
        const { $from, $to } = state.selection
        return $from.index(0) === block && $from.parentOffset === from && $to.parentOffset === to
      },
      [block, from, to],
    )
  }
}

/** What of the editor's state a test looks at. */
type EditorState = {
  selection: {
    $from: { index: (depth: number) => number; parentOffset: number }
    $to: { parentOffset: number }
  }
}
