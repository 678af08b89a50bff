import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/**
 * What breaks composing in some browser although it works in others (tiptap#7271, #6825, #6982, #7135), and so must not come
 * back: positioned editable blocks, mark views, React or otherwise editable node views.
 */
const here = import.meta.dirname
const sources = readdirSync(here)
  .filter((name) => /\.(ts|tsx|css)$/.test(name) && !name.includes('.test.'))
  .map((name) => ({ name, text: readFileSync(join(here, name), 'utf8') }))
const sheets = [
  ...sources.filter(({ name }) => name.endsWith('.css')),
  { name: 'story-text.css', text: readFileSync(join(here, '../../app/story-text.css'), 'utf8') },
]

/** Rules of a stylesheet: selector and declarations, nested at-rules taken apart. */
function rules(css: string): { selector: string; body: string }[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }))
}

/** Small widgets beside the text, which nobody types in. */
const widgets = new Set(['.others-caret', '.others-name'])

it('positions no block that one types in', () => {
  const positioned = sheets.flatMap(({ name, text }) =>
    rules(text)
      .filter(({ selector, body }) => /(?<![-\w])position\s*:/.test(body) && !widgets.has(selector))
      .map(({ selector }) => `${name}: ${selector}`),
  )
  expect(positioned).toEqual([])
  expect(rules('.a { position: relative } @media x { p { position: sticky } }')).toHaveLength(2)
})

it('uses no mark views and no React node views', () => {
  const views = /addMarkView|addNodeView|ReactNodeViewRenderer|ReactMarkViewRenderer|NodeViewContent/
  expect(sources.filter(({ text }) => views.test(text)).map(({ name }) => name)).toEqual([])
})

it('asks the one helper in every key handler of its windows', () => {
  const handlers = sources.filter(({ name, text }) => name.endsWith('.tsx') && /onKeyDown=/.test(text))
  expect(handlers.length).toBeGreaterThan(0)
  expect(handlers.filter(({ text }) => !text.includes('isComposing(')).map(({ name }) => name)).toEqual([])
})
