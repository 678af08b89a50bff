/** Weights are printed in tenths, a dot for none, so that a row is one glance. */
const none = '·'

/**
 * Reads a printed table of weights: a head line with the names of the columns, then one line for each row, name first,
 * numbers in tenths.
 * @throws Error for a name that is not known or a row of the wrong length: a slip of the hand shows at once
 */
export function readTable<Row extends string, Column extends string>(
  printed: string,
  rowNames: readonly Row[],
  columnNames: readonly Column[],
): Partial<Record<Row, Partial<Record<Column, number>>>> {
  const [head = '', ...lines] = printed.trim().split('\n')
  const columns = head.trim().split(/\s+/)
  if (columns.join(' ') !== columnNames.join(' ')) throw new Error(`columns of weights: ${head}`)
  const known = new Set<string>(rowNames)
  const table: Partial<Record<Row, Partial<Record<Column, number>>>> = {}
  for (const line of lines) {
    const [name = '', ...cells] = line.trim().split(/\s+/)
    if (!known.has(name) || cells.length !== columnNames.length) throw new Error(`row of weights: ${line}`)
    const row: Partial<Record<Column, number>> = {}
    for (const [at, column] of columnNames.entries()) {
      const cell = cells[at] ?? none
      if (cell !== none) row[column] = Number(cell) / 10
    }
    table[name as Row] = row
  }
  return table
}

/** Prints a table that `readTable` reads. Weights that round to nothing are dots. */
export function printTable<Row extends string, Column extends string>(
  table: Readonly<Partial<Record<Row, Readonly<Partial<Record<Column, number>>>>>>,
  rowNames: readonly Row[],
  columnNames: readonly Column[],
): string {
  const wide = Math.max(...rowNames.map((name) => name.length))
  const rows = rowNames.flatMap((name) => {
    const cells = columnNames.map((column) => Math.round((table[name]?.[column] ?? 0) * 10))
    if (cells.every((cell) => cell === 0)) return []
    return [
      [
        name.padEnd(wide),
        ...cells.map((cell, at) => (cell === 0 ? none : String(cell)).padStart(columnNames[at]?.length ?? 0)),
      ].join(' '),
    ]
  })
  return [`${' '.repeat(wide)} ${columnNames.join(' ')}`, ...rows].join('\n')
}
