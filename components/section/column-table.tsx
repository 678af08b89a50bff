import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Cell, HeadCell, Table, TableHead, TableRow } from '#components/ui/table.tsx'
import type { ColumnItem, SectionItem } from '#lib/section/queries.ts'
import { ColumnDialog } from './column-dialog.tsx'

/** The standing headings 栏目, in the paper's order. Page import knows them by name. */
export function ColumnTable({
  columns,
  sections,
}: {
  columns: readonly ColumnItem[]
  sections: readonly SectionItem[]
}) {
  const t = useTranslations('settings')
  if (columns.length === 0) return <EmptyState>{t('noColumns')}</EmptyState>
  return (
    <Table>
      <caption className="sr-only">{t('columns')}</caption>
      <TableHead>
        <tr>
          <HeadCell>{t('name')}</HeadCell>
          <HeadCell>{t('section')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('slug')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('description')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('change')}</span>
          </HeadCell>
        </tr>
      </TableHead>
      <tbody>
        {columns.map((column) => (
          <TableRow key={column.id} className="hover:bg-wash">
            <Cell className="font-medium">{column.name}</Cell>
            <Cell>{sections.find(({ id }) => id === column.sectionId)?.name ?? t('wholePaper')}</Cell>
            <Cell className="font-mono text-quiet text-xs max-md:hidden">{column.slug}</Cell>
            <Cell className="text-quiet max-md:hidden">{column.description}</Cell>
            <Cell className="text-right">
              <ColumnDialog column={column} sections={sections} nextSort={column.sort} />
            </Cell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
