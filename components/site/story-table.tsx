import type { DocumentNode } from '#lib/document/format.ts'
import type { StoryContext } from './story-context.ts'
import { StoryInline } from './story-inline.tsx'

/** Cells one cell may span; the same bound as the format's. */
const widest = 100

/** A table that scrolls within the column where it is wider; reachable by keyboard, because what scrolls must be. */
export function StoryTable({ node, context }: { node: DocumentNode; context: StoryContext }) {
  const rows = (node.content ?? []).filter((row) => row.type === 'tableRow')
  const isHead = (row: DocumentNode) =>
    (row.content ?? []).length > 0 && (row.content ?? []).every((cell) => cell.type === 'tableHeader')
  const heads = rows[0] && isHead(rows[0]) ? 1 : 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="table-scroll" role="group" aria-label={context.words('site.table')} tabIndex={0}>
      <table>
        {heads > 0 && (
          <thead>
            <Rows rows={rows.slice(0, heads)} scope="col" context={context} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows.slice(heads)} scope="row" context={context} />
        </tbody>
      </table>
    </div>
  )
}

function Rows({
  rows,
  scope,
  context,
}: {
  rows: readonly DocumentNode[]
  scope: 'col' | 'row'
  context: StoryContext
}) {
  return rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name and are drawn once
    <tr key={index}>
      {(row.content ?? []).map((cell, column) => {
        const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name and are drawn once
            key={column}
            scope={Cell === 'th' ? scope : undefined}
            colSpan={span(cell.attrs?.colspan)}
            rowSpan={span(cell.attrs?.rowspan)}
          >
            <StoryInline nodes={cell.content} context={context} />
          </Cell>
        )
      })}
    </tr>
  ))
}

function span(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) > 1 && Number(value) <= widest ? Number(value) : undefined
}
