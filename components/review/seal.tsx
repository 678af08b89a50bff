import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { cn } from '#lib/cn.ts'
import { shortHash } from '#lib/format.ts'

/** The seal of sign-off: who signed which revision, when. It is the editor's red; there is at most one a sheet. */
export function Seal({
  name,
  at,
  number,
  sha256,
  className,
}: {
  name: string
  at: string
  number: number
  sha256: string
  className?: string
}) {
  const t = useTranslations('review.seal')
  return (
    <div
      role="img"
      aria-label={t('label', { name, number, hash: shortHash(sha256) })}
      className={cn(
        'inline-flex -rotate-2 select-none items-center gap-2 rounded-sm border-2 border-vermilion px-1.5 py-1 text-vermilion',
        className,
      )}
    >
      <span className="font-bold font-song text-lg leading-none tracking-widest">{t('signed')}</span>
      <span className="flex flex-col text-xs leading-4">
        <span className="font-medium">{name}</span>
        <Time at={at} />
      </span>
    </div>
  )
}
