/** A picture readers may see, with the sizes it exists in. Widths in pixels, ascending. */
export type PublicImage = {
  id: string
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  /** Widths by format; formats without files are left out. */
  widths: Partial<Record<ImageFormat, number[]>>
}

/** Best first: a browser takes the first it knows. */
export const imageFormats = ['avif', 'webp', 'jpeg'] as const
export type ImageFormat = (typeof imageFormats)[number]

type Rendition = { width: number; height: number; format: ImageFormat }

/**
 * A file of the newsroom as readers see it.
 * @returns null where there is nothing to show: no renditions yet, or the rights have run out
 */
export function publicImage(
  file: {
    id: string
    alt: string
    caption: string
    credit: string
    rightsUntil: Date | null
    renditions: readonly Rendition[]
  } | null,
  now = new Date(),
): PublicImage | null {
  if (!file || (file.rightsUntil && file.rightsUntil <= now)) return null
  const largest = [...file.renditions].sort((a, b) => b.width - a.width)[0]
  if (!largest) return null
  const widths: PublicImage['widths'] = {}
  for (const format of imageFormats) {
    const found = file.renditions.filter((one) => one.format === format).map((one) => one.width)
    if (found.length > 0) widths[format] = [...new Set(found)].sort((a, b) => a - b)
  }
  const { id, alt, caption, credit } = file
  return { id, alt, caption, credit, width: largest.width, height: largest.height, widths }
}

/** The width that suits best: the smallest of at least `wanted` pixels, else the largest. */
export function bestWidth(widths: readonly number[], wanted: number): number | undefined {
  return widths.find((width) => width >= wanted) ?? widths.at(-1)
}
