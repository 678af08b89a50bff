import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { cn } from '#lib/cn.ts'
import type { RedlineBlock } from '#lib/redline/redline.ts'
import type { TextChange } from '#lib/redline/text-changes.ts'

/** Looks of the blocks of a story in a redline, by node. Others read as running text. */
const looks: Record<string, string> = {
  kicker: 'text-quiet',
  headline: 'font-bold font-song text-lg',
  deck: 'font-song',
  crosshead: 'font-semibold',
}

/**
 * A redline 花脸稿: struck for taken out, underlined for put in, both in the editor's red. Unchanged blocks between changes
 * are folded into a line that says how many.
 */
export function RedlineView({ blocks }: { blocks: readonly RedlineBlock[] }) {
  const t = useTranslations('review.redline')
  return (
    <div className="flex flex-col gap-2 leading-6">
      {fold(blocks).map((part) =>
        part.kind === 'folded' ? (
          <p key={part.key} className="text-center text-quiet text-xs">
            {t('unchanged', { count: part.count })}
          </p>
        ) : (
          <p key={part.key} className={cn(looks[part.block.type])}>
            {part.block.changes.map((change, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text have no other name
              <Change key={order} change={change} />
            ))}
          </p>
        ),
      )}
    </div>
  )
}

function Change({ change }: { change: TextChange }) {
  if (change.kind === 'in')
    return <ins className="text-vermilion underline underline-offset-4">{change.text}</ins>
  if (change.kind === 'out') return <del className="text-vermilion line-through">{change.text}</del>
  return <Fragment>{change.text}</Fragment>
}

type Part = { key: string } & ({ kind: 'block'; block: RedlineBlock } | { kind: 'folded'; count: number })

/** Keeps the changed blocks and one neighbour on each side; counts the rest. */
function fold(blocks: readonly RedlineBlock[]): Part[] {
  const parts: Part[] = []
  let hidden = 0
  blocks.forEach((block, at) => {
    const near = [at - 1, at, at + 1].some((other) => blocks[other] && blocks[other].kind !== 'same')
    if (!near) {
      hidden++
      return
    }
    if (hidden > 0) parts.push({ key: `before-${at}`, kind: 'folded', count: hidden })
    hidden = 0
    parts.push({ key: `block-${at}`, kind: 'block', block })
  })
  if (hidden > 0) parts.push({ key: 'end', kind: 'folded', count: hidden })
  return parts
}
