import type { ReactElement } from 'react'

/**
 * A whole page as HTML. The components are pure and wait for nothing, so the plain renderer does; it is imported when
 * needed because the framework refuses it at the top of a module.
 */
export async function renderPage(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
