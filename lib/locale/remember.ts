import type { BrowserPreferences } from './input.ts'
import type { Locale } from './locale.ts'

/**
 * Keeps language or appearance in this browser's cookies, for screens before sign-in. Runs in the browser.
 * @throws Error when the server did not take it
 */
export async function rememberInBrowser(preferences: BrowserPreferences): Promise<void> {
  const response = await fetch('/api/preferences', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(preferences),
  })
  if (!response.ok) throw new Error(`preferences answered ${response.status}`)
}

/** Keeps the language alone. Read the screen again only once this is done: the server goes by the cookie. */
export function rememberLocale(locale: Locale): Promise<void> {
  return rememberInBrowser({ locale })
}
