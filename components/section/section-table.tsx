import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Cell, HeadCell, Table, TableHead, TableRow } from '#components/ui/table.tsx'
import type { SectionItem } from '#lib/section/queries.ts'
import { SectionDialog } from './section-dialog.tsx'

/** The sections 频道 in the paper's order, each with the way its stories take. */
export function SectionTable({ sections }: { sections: readonly SectionItem[] }) {
  const t = useTranslations('settings')
  const workflows = useTranslations('workflow.names')
  if (sections.length === 0) return <EmptyState>{t('noSections')}</EmptyState>
  return (
    <Table>
      <caption className="sr-only">{t('sections')}</caption>
      <TableHead>
        <tr>
          <HeadCell>{t('name')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('nameEn')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('slug')}</HeadCell>
          <HeadCell>{t('workflow')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('twoSteps')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('change')}</span>
          </HeadCell>
        </tr>
      </TableHead>
      <tbody>
        {sections.map((section) => (
          <TableRow key={section.id} className="hover:bg-wash">
            <Cell className="font-medium">{section.name}</Cell>
            <Cell className="text-quiet max-md:hidden">{section.nameEn}</Cell>
            <Cell className="font-mono text-quiet text-xs max-md:hidden">{section.slug}</Cell>
            <Cell>{workflows(section.workflow)}</Cell>
            <Cell className="text-quiet max-md:hidden">
              {t(section.allowTwoSteps ? 'twoStepsAllowed' : 'twoStepsRefused')}
            </Cell>
            <Cell className="text-right">
              <SectionDialog key={section.version} section={section} nextSort={section.sort} />
            </Cell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
