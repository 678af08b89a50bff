'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '#components/ui/dialog.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { type ActionId, actionIds, actionKeys, keyCaps, type OtherKey, otherKeys } from './keys.ts'

/** Every key of the text, from the same table that binds them. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor')
  const rows = [
    ...(Object.keys(otherKeys) as OtherKey[]).map((key) => ({ name: t(`keys.${key}`), key: otherKeys[key] })),
    ...actionIds
      .filter((id): id is ActionId => actionKeys[id] !== undefined)
      .map((id) => ({ name: t(`actions.${id}`), key: actionKeys[id] ?? '' })),
  ]
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('keys.title')}>
      {/* Takes the focus: on the close button it would open a tooltip, and Escape would close only that. */}
      <dl
        ref={(list) => list?.focus()}
        tabIndex={-1}
        className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5 outline-none"
      >
        {rows.map(({ name, key }) => (
          <div key={name} className="contents">
            <dt className="flex gap-1">
              {keyCaps(key).map((cap) => (
                <Kbd key={cap}>{cap}</Kbd>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
