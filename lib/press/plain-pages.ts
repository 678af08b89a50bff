import { singleton } from '#lib/singleton.ts'
import { siteWords } from '#lib/site/words.ts'
import { escapeMarkup } from '#lib/site/xml.ts'
import { pageHeaders } from './headers.ts'
import { makePlainSheet, type Sheet } from './sheet.ts'

/**
 * Two pages the press can show when nothing else works: they need no database, no framework and no settings, and therefore
 * speak both languages.
 */
export function goneSheet(): Sheet {
  return plain('gone', 410)
}

/** For a page that is not held and cannot be rendered now. */
export function unavailableSheet(): Sheet {
  return plain('unavailable', 503)
}

function plain(name: 'gone' | 'unavailable', status: number): Sheet {
  return singleton(`press.${name}`, () => {
    const lines = (['zh-Hans', 'en'] as const).map((language) => {
      const words = siteWords(language)
      return { language, title: words(`site.${name}.title`), text: words(`site.${name}.short`) }
    })
    const body = lines
      .map(
        ({ language, title, text }) =>
          `<section lang="${language}"><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(text)}</p></section>`,
      )
      .join('')
    const title = escapeMarkup(lines.map((line) => line.title).join(' '))
    return makePlainSheet({
      status,
      body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>${body}</html>`,
      headers: {
        ...pageHeaders({ type: 'html', age: 'failing' }),
        ...(status === 503 ? { 'Retry-After': '2' } : {}),
      },
      tags: [],
    })
  })
}
