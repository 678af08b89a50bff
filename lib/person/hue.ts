/** A person's colour on carets, side bars and discs: one of the eight people tokens, 1 to 8, always the same. */
export function personHue(personId: string): number {
  let sum = 0
  for (const character of personId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return (sum % 8) + 1
}
