import { diffArrays } from 'diff'
import { segmentsOf } from './segments.ts'

/** A stretch of text that stayed, was put in, or was taken out. */
export type TextChange = { kind: 'same' | 'in' | 'out'; text: string }

/** A same-stretch between two changes as short as this is drawn into them: 的 alone between strikes is noise. */
const swallowed = 1

/**
 * What changed between two versions of one block, word by word.
 * @returns stretches in reading order, taken-out before put-in; same + in is `after`, same + out is `before`
 */
export function textChanges(before: string, after: string): TextChange[] {
  const raw = diffArrays(segmentsOf(before), segmentsOf(after)).map(
    (part): TextChange => ({
      kind: part.added ? 'in' : part.removed ? 'out' : 'same',
      text: part.value.join(''),
    }),
  )
  return tidy(swallow(raw))
}

/** Turns a tiny same-stretch between two changes into part of both. */
function swallow(changes: readonly TextChange[]): TextChange[] {
  return changes.flatMap((change, at) => {
    const between = at > 0 && at < changes.length - 1
    if (change.kind !== 'same' || !between || [...change.text].length > swallowed) return [change]
    return [
      { kind: 'out', text: change.text },
      { kind: 'in', text: change.text },
    ]
  })
}

/** Joins neighbours: in each run of changes all that was taken out, then all that was put in. */
function tidy(changes: readonly TextChange[]): TextChange[] {
  const tidied: TextChange[] = []
  let out = ''
  let put = ''
  const flush = () => {
    if (out) tidied.push({ kind: 'out', text: out })
    if (put) tidied.push({ kind: 'in', text: put })
    out = ''
    put = ''
  }
  for (const change of changes) {
    if (change.kind === 'out') out += change.text
    else if (change.kind === 'in') put += change.text
    else {
      flush()
      const last = tidied.at(-1)
      if (last?.kind === 'same') last.text += change.text
      else if (change.text) tidied.push({ ...change })
    }
  }
  flush()
  return tidied
}
