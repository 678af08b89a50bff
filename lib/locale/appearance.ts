/** Light or dark: what the system says, or what the person chose for this browser. */
export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

export const appearanceCookie = 'galley-appearance'

/** The value of the cookie as an appearance; anything else follows the system. */
export function asAppearance(text: string | undefined): Appearance {
  return appearances.find((appearance) => appearance === text) ?? 'system'
}
