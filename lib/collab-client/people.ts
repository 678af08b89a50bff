import { personHue } from '#lib/person/hue.ts'

/** Someone who has the story open. */
export type PersonHere = {
  id: string
  name: string
  /** 1 to 8: the people tokens. */
  hue: number
  self: boolean
  /** The caret stands in the text. */
  writing: boolean
}

/** Who a presence state names, or null. The server has set it from the session; here it is still only data from outside. */
export function userOf(state: unknown): { id: string; name: string; hue: number } | null {
  const user = field(state, 'user')
  const id = field(user, 'id')
  const name = field(user, 'name')
  if (typeof id !== 'string' || typeof name !== 'string') return null
  return { id, name, hue: personHue(id) }
}

/**
 * The people of a set of presence states, each once however many tabs they have open: self first, then by name.
 * @param selfId person id of whoever sits here
 */
export function peopleHere(states: Iterable<unknown>, selfId: string): PersonHere[] {
  const people = new Map<string, PersonHere>()
  for (const state of states) {
    const user = userOf(state)
    if (!user) continue
    const writing = Boolean(field(state, 'cursor')) || (people.get(user.id)?.writing ?? false)
    people.set(user.id, { ...user, writing, self: user.id === selfId })
  }
  return [...people.values()].sort(
    (a, b) => Number(b.self) - Number(a.self) || a.name.localeCompare(b.name, 'zh-Hans'),
  )
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined
}
