import { cookies, headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { getRequestConfig } from 'next-intl/server'
import { findSignedIn } from '#lib/auth/session.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { asLocale, type Locale, localeCookie, negotiateLocale } from './locale.ts'

/** The language of the signed-in person, else of this browser's cookie, else what the browser asks for. */
async function findLocale(): Promise<Locale> {
  const chosen = (await findPersonsLocale()) ?? asLocale((await cookies()).get(localeCookie)?.value)
  return chosen ?? negotiateLocale((await headers()).get('accept-language'))
}

/** An error page must still speak when the database does not. */
async function findPersonsLocale(): Promise<Locale | undefined> {
  try {
    return asLocale((await findSignedIn())?.locale)
  } catch (error) {
    unstable_rethrow(error)
    log.warn({ err: error }, 'language of the person not read')
    return undefined
  }
}

// biome-ignore lint/style/noDefaultExport: next-intl asks for it
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asLocale(asked) ?? (await findLocale())
  const messages =
    locale === 'en'
      ? await import('../../messages/en.json', { with: { type: 'json' } })
      : await import('../../messages/zh-CN.json', { with: { type: 'json' } })
  return { locale, messages: messages.default, timeZone: env().GALLEY_TIME_ZONE, now: new Date() }
})
