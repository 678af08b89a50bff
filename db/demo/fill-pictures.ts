import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Tx } from '#db/client.ts'
import { media } from '#db/schema/index.ts'
import type { Rendition } from '#db/schema/media.ts'
import { newId } from '#lib/id.ts'
import type { DemoMedia } from './demo-document.ts'
import { demoPictures } from './pictures.ts'

const widths = [320, 640, 1280] as const
/** Little effort: drawings of a few flat colours are small however they are encoded, and someone is waiting. */
const encode = {
  avif: (image: Sharp) => image.avif({ quality: 55, effort: 0 }),
  webp: (image: Sharp) => image.webp({ quality: 76, effort: 1 }),
  jpeg: (image: Sharp) => image.jpeg({ quality: 78 }),
} as const
const formats = Object.keys(encode) as (keyof typeof encode)[]

/**
 * Draws every picture of the demo in all sizes and formats into `DIRECTORY/media`, and writes their rows.
 * @returns what the stories need, by the picture's key
 */
export async function fillPictures(
  tx: Tx,
  dataDirectory: string,
  credit: string,
): Promise<Map<string, DemoMedia>> {
  const pictures = new Map<string, DemoMedia>()
  const drawn = await Promise.all(demoPictures.map((picture) => draw(dataDirectory, picture)))
  for (const { picture, id, source, original, renditions } of drawn) {
    await tx.insert(media).values({
      id,
      filename: `${picture.key}.svg`,
      mime: 'image/svg+xml',
      bytes: source.byteLength,
      width: 1280,
      height: 800,
      sha256: createHash('sha256').update(source).digest('hex'),
      key: original,
      renditions,
      alt: picture.alt,
      credit,
    })
    pictures.set(picture.key, { id, alt: picture.alt, altEn: picture.altEn, credit })
  }
  return pictures
}

async function draw(dataDirectory: string, picture: (typeof demoPictures)[number]) {
  const id = newId()
  const source = Buffer.from(picture.svg)
  const original = `${id}/original.svg`
  await store(dataDirectory, original, source)
  const renditions = await Promise.all(
    widths.flatMap((width) => formats.map((format) => render(dataDirectory, id, source, width, format))),
  )
  return { picture, id, source, original, renditions }
}

async function render(
  dataDirectory: string,
  id: string,
  source: Buffer,
  width: number,
  format: keyof typeof encode,
): Promise<Rendition> {
  const { data, info } = await encode[format](sharp(source).resize(width)).toBuffer({
    resolveWithObject: true,
  })
  const key = `${id}/${width}.${format}`
  await store(dataDirectory, key, data)
  return { width: info.width, height: info.height, format, bytes: info.size, key }
}

async function store(dataDirectory: string, key: string, bytes: Uint8Array): Promise<void> {
  const path = join(dataDirectory, 'media', key)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}
