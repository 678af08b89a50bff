import { sizeOf } from './line-facts.ts'

/**
 * Splits a title line that holds kicker and headline: of three parts the balanced last two are the headline; of two, the
 * longer first is the kicker.
 */
export function splitTitleLine(line: string): { kicker: string; headline: string } {
  const parts = line.split(/[\s\u3000]+/).filter(Boolean)
  const sizes = parts.map(sizeOf)
  const count = parts.length
  if (count < 2) return { kicker: '', headline: line }
  const balanced = count >= 3 && Math.abs((sizes[count - 1] ?? 0) - (sizes[count - 2] ?? 0)) <= 2
  const headParts = balanced ? 2 : 1
  return { kicker: parts.slice(0, -headParts).join(' '), headline: parts.slice(-headParts).join(' ') }
}

/** Whether a line can hold both: three parts, or two of which the first is much the longer. */
export function splitsAsTitle(line: string): boolean {
  const parts = line.split(/[\s\u3000]+/).filter(Boolean)
  const [first = 0, second = 0] = parts.map(sizeOf)
  return parts.length >= 3 || (parts.length === 2 && first >= 13 && first >= second * 1.6)
}
