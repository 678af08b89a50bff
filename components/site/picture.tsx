import { addressOf } from '#lib/site/addresses.ts'
import { bestWidth, imageFormats, type PublicImage } from '#lib/site/image.ts'

/**
 * A picture in the formats and sizes it exists in. Width and height are always given, so that nothing moves when it comes.
 * @param sizes how wide it is laid out, as the attribute of that name
 * @param first it is what one sees first: fetched at once; all others wait until they are near
 */
export function Picture({
  image,
  alt,
  sizes,
  first = false,
}: {
  image: PublicImage
  alt: string
  sizes: string
  first?: boolean
}) {
  const sources = imageFormats.flatMap((format) => {
    const widths = image.widths[format]
    return widths ? [{ format, widths }] : []
  })
  const fallback = sources.at(-1)
  if (!fallback) return null
  const width = bestWidth(fallback.widths, 960) ?? image.width
  return (
    <picture>
      {sources.slice(0, -1).map(({ format, widths }) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={srcSet(image.id, widths, format)}
          sizes={sizes}
        />
      ))}
      <img
        src={addressOf.media(image.id, width, fallback.format)}
        srcSet={srcSet(image.id, fallback.widths, fallback.format)}
        sizes={sizes}
        width={image.width}
        height={image.height}
        alt={alt}
        {...(first
          ? { fetchPriority: 'high' as const }
          : { loading: 'lazy' as const, decoding: 'async' as const })}
      />
    </picture>
  )
}

function srcSet(id: string, widths: readonly number[], format: string): string {
  return widths.map((width) => `${addressOf.media(id, width, format)} ${width}w`).join(', ')
}
