import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Cell, HeadCell, Table, TableHead, TableRow } from '#components/ui/table.tsx'
import { cn } from '#lib/cn.ts'
import type { StoryListItem } from '#lib/story/views.ts'
import { type StoryColumn, type StoryColumnKey, storyColumns } from './story-columns.tsx'

/** Where a column's head leads, and how the list is sorted by it now. */
export type Sorting = Partial<Record<StoryColumnKey, { href: string; now?: 'ascending' | 'descending' }>>

/**
 * Stories as a table on wide screens and as rows of two lines on phones. The whole row opens its story; j and k walk
 * through the rows where ListKeys stands on the screen.
 */
export function StoryTable({
  caption,
  stories,
  columns,
  sorting = {},
  widths,
  hideHead = false,
}: {
  /** Name of the table for screen readers. */
  caption: string
  stories: readonly StoryListItem[]
  columns: readonly StoryColumnKey[]
  sorting?: Sorting
  /** A class a column, where several tables stand in line. */
  widths?: readonly string[]
  hideHead?: boolean
}) {
  const t = useTranslations('story.columns')
  return (
    <Table className={cn('max-lg:block', widths && 'lg:table-fixed')}>
      <caption className="sr-only">{caption}</caption>
      {widths ? (
        <colgroup>
          {columns.map((key, order) => (
            <col key={key} className={widths[order]} />
          ))}
        </colgroup>
      ) : null}
      <TableHead className={cn('max-lg:sr-only', hideHead && 'sr-only')}>
        <tr>
          {columns.map((key) => {
            const column: StoryColumn = storyColumns[key]
            const sort = sorting[key]
            return (
              <HeadCell key={key} className={column.className} aria-sort={sort?.now}>
                {sort ? (
                  <Link
                    href={sort.href}
                    className="inline-flex items-center gap-1 text-quiet no-underline underline-offset-2 hover:text-ink hover:underline aria-[current=true]:text-ink"
                    aria-current={sort.now ? true : undefined}
                  >
                    {t(column.label)}
                    {sort.now ? <span aria-hidden>{sort.now === 'ascending' ? '↑' : '↓'}</span> : null}
                  </Link>
                ) : (
                  t(column.label)
                )}
              </HeadCell>
            )
          })}
        </tr>
      </TableHead>
      <tbody className="max-lg:block">
        {stories.map((story) => (
          <TableRow
            key={story.id}
            className={cn(
              // Safari places absolute children by the row only when it is transformed.
              'relative transform-[translate(0)] hover:bg-wash',
              'max-lg:flex max-lg:min-h-14 max-lg:flex-wrap max-lg:items-baseline max-lg:gap-x-2.5 max-lg:px-1 max-lg:py-2',
            )}
          >
            {columns.map((key) => (
              <StoryCell key={key} column={storyColumns[key]} story={story} />
            ))}
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}

function StoryCell({ column, story }: { column: StoryColumn; story: StoryListItem }) {
  const first = column.label === 'headline'
  return (
    <Cell
      className={cn(
        column.className,
        'max-lg:h-auto max-lg:p-0 max-lg:text-left max-lg:empty:hidden',
        first ? 'max-lg:basis-full max-lg:text-base max-lg:leading-6' : 'max-lg:text-xs',
        column.wide && 'max-lg:hidden',
      )}
    >
      {column.cell(story)}
    </Cell>
  )
}
