/** How large a story's text may be. A long read has 20,000 characters; a law gazetted in full some 200,000. */
export const documentLimits = {
  /** UTF-16 units of all text together. */
  text: 1_000_000,
  nodes: 50_000,
  /** Nodes one inside the other: a text in a cell of a table in a fact box has seven, a list in a list two more. */
  depth: 40,
} as const
