/** The colour of a story's thread, on the source's gutter and on its sheet. Written out so that the stylesheet has them. */
const threads = [
  'border-l-person-1',
  'border-l-person-2',
  'border-l-person-3',
  'border-l-person-4',
  'border-l-person-5',
  'border-l-person-6',
  'border-l-person-7',
  'border-l-person-8',
] as const

/** @param number the story's, from 0; null for lines of no story */
export function threadOf(number: number | null): string {
  return number === null ? 'border-l-transparent' : (threads[number % threads.length] ?? threads[0])
}
