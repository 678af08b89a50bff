import {
  Bold,
  Heading1,
  Heading2,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  Pilcrow,
  Redo2,
  Subscript,
  Superscript,
  TextQuote,
  Undo2,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Tooltip } from '#components/ui/tooltip.tsx'
import { cn } from '#lib/cn.ts'
import { type ActionId, actionKeys, keyCaps } from './keys.ts'

const icons: Record<Exclude<ActionId, 'emphasisDots'>, LucideIcon> = {
  undo: Undo2,
  redo: Redo2,
  paragraph: Pilcrow,
  crosshead: Heading1,
  subcrosshead: Heading2,
  bold: Bold,
  italic: Italic,
  link: Link,
  subscript: Subscript,
  superscript: Superscript,
  bulletList: List,
  orderedList: ListOrdered,
  blockquote: TextQuote,
  pullQuote: MessageSquareQuote,
  divider: Minus,
}

/** One action as a button of the toolbar or the bubble. Closed ones stay focusable, as APG's toolbar wants. */
export function ActionButton({
  id,
  active,
  closed,
  onRun,
  ...rest
}: {
  id: ActionId
  /** Undefined for actions that switch nothing. */
  active: boolean | undefined
  closed: boolean
  onRun: () => void
} & Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus'>) {
  const label = useActionLabel(id)
  const key = actionKeys[id]
  return (
    <Tooltip
      label={
        <>
          {label}
          {key ? <span className="ml-2 opacity-70">{keyCaps(key).join(' ')}</span> : null}
        </>
      }
    >
      <button
        type="button"
        data-action={id}
        aria-label={label}
        aria-pressed={active}
        aria-disabled={closed || undefined}
        // The caret must stay where it is.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!closed) onRun()
        }}
        className={cn(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-sm text-ink touch:size-11',
          'hover:bg-wash aria-disabled:cursor-default aria-disabled:text-faint aria-disabled:hover:bg-transparent aria-pressed:bg-wash',
          'aria-pressed:shadow-[inset_0_-2px_0_var(--ink)]',
        )}
        {...rest}
      >
        <ActionIcon id={id} />
      </button>
    </Tooltip>
  )
}

export function ActionIcon({ id }: { id: ActionId }) {
  if (id === 'emphasisDots') return <EmphasisDotsIcon />
  const Icon = icons[id]
  return <Icon aria-hidden className="size-4" />
}

/** No icon set has this one: a character with its dot below. */
function EmphasisDotsIcon() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M5 4h14M12 4v11M7 9.5h10" strokeLinecap="round" />
      <circle cx="12" cy="20.5" r="1.6" fill="currentColor" stroke="none" />
    </svg>
  )
}

function useActionLabel(id: ActionId): string {
  return useTranslations('editor.actions')(id)
}
