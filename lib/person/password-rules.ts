/** Shortest and longest password, in characters. Long sentences are welcome; the cap only keeps hashing cheap. */
export const passwordLength = { min: 10, max: 200 } as const

/** So common, or so easily typed, that ten characters do not help. */
const guessable = [
  '1234567890',
  '0123456789',
  'qwertyuiop',
  'password',
  'iloveyou',
  'asdfghjkl',
  'abcdefghij',
  'galley',
  'newspaper',
  'woaini',
  'a123456789',
]

/**
 * What is wrong with a chosen password, or undefined. Length counts most (NIST SP 800-63B-4 §3.1.1.2): no rule about
 * capitals or signs, none about changing it every month.
 * @param about texts it must not consist of: name, e-mail address
 */
export function passwordProblem(
  password: string,
  about: readonly string[] = [],
): 'password_short' | 'password_long' | 'password_simple' | undefined {
  const text = password.normalize('NFKC')
  const length = [...text].length
  if (length < passwordLength.min) return 'password_short'
  if (length > passwordLength.max) return 'password_long'
  const lower = text.toLowerCase()
  if (new Set(lower).size < 5) return 'password_simple'
  const words = [...guessable, ...about.flatMap((one) => [one, one.split('@')[0] ?? ''])]
    .map((word) => word.trim().toLowerCase())
    .filter((word) => [...word].length > 2)
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), lower)
  return [...rest].length < 5 && rest !== lower ? 'password_simple' : undefined
}
