import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AuthSheet } from '#components/auth/auth-sheet.tsx'
import { type DemoChoice, DemoPeople } from '#components/auth/demo-people.tsx'
import { SignInForm } from '#components/auth/sign-in-form.tsx'
import { getDb } from '#db/client.ts'
import { type DemoPerson, demoRequest, isDemoOpen, listDemoPeople } from '#lib/auth/demo.ts'
import { localPath } from '#lib/auth/origin.ts'
import { clientAddress } from '#lib/auth/request-marks.ts'
import { findSignedIn } from '#lib/auth/session.ts'
import { personHue } from '#lib/person/hue.ts'
import { hasActiveAdmin } from '#lib/person/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn')
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = localPath((await searchParams).next)
  if (await findSignedIn()) redirect(next)
  const db = getDb()
  if (!(await hasActiveAdmin(db))) redirect('/first-run')
  const asked = await headers()
  const demo = await isDemoOpen(db, demoRequest(asked, clientAddress(asked)))
  const t = await getTranslations('auth')
  if (!demo)
    return (
      <AuthSheet title={t('signIn.title')}>
        <SignInForm next={next} />
      </AuthSheet>
    )
  const people = await inWords(await listDemoPeople(db))
  return (
    <AuthSheet title={t('demo.title')} about={t('demo.about')} wide>
      <div className="mt-2 grid gap-8 md:grid-cols-[3fr_2fr]">
        <DemoPeople people={people} next={next} />
        <section className="self-start">
          <h2 className="font-semibold text-sm">{t('demo.form')}</h2>
          <SignInForm next={next} plain />
        </section>
      </div>
    </AuthSheet>
  )
}

async function inWords(people: readonly DemoPerson[]): Promise<DemoChoice[]> {
  const [t, roles, common, locale] = await Promise.all([
    getTranslations('auth.demo'),
    getTranslations('roles'),
    getTranslations('common'),
    getLocale(),
  ])
  return people.map(({ id, name, duties }) => {
    const sections = new Set(
      duties.flatMap((duty) =>
        duty.sections.map((section) => (locale === 'en' ? section.nameEn || section.name : section.name)),
      ),
    )
    const everywhere = duties.some((duty) => duty.sections.length === 0)
    return {
      id,
      name,
      hue: personHue(id),
      role: duties.map(({ role }) => roles(role)).join(common('listSeparator')),
      where: everywhere ? t('everywhere') : [...sections].join(common('listSeparator')),
    }
  })
}
