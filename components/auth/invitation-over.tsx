import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { AuthSheet } from './auth-sheet.tsx'

/** A link that was used, is too old, or never was one: the same answer to each. */
export function InvitationOver() {
  const t = useTranslations('auth.invitation')
  return (
    <AuthSheet title={t('overTitle')} about={t('over')}>
      <Button asChild className="mt-5">
        <Link href="/sign-in">{t('toSignIn')}</Link>
      </Button>
    </AuthSheet>
  )
}
