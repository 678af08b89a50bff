import { type Encoding, encodings } from './sheet.ts'

const known = new Map<string, Encoding>()

/** Browsers send a handful of different values; a client that sends ever new ones must not fill the memory. */
const knownLimit = 200

/**
 * The best form a client takes.
 * @param header Accept-Encoding as in RFC 9110 §12.5.3; without one, plain bytes are the safe answer
 */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const before = known.get(header)
  if (before) return before
  const best = choose(header)
  if (known.size < knownLimit) known.set(header, best)
  return best
}

function choose(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name === 'x-gzip' ? 'gzip' : name, q === undefined ? 1 : Number(q.slice(2)) || 0)
  }
  const weight = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.001 : 0)
  return encodings.reduce((best, one) => (weight(one) > weight(best) ? one : best))
}
