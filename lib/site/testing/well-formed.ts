/** Elements of an XML text with their attributes and direct text, in order. */
export type ReadElement = { name: string; attributes: Record<string, string>; text: string; path: string }

const entity = /&(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/**
 * Reads XML as strictly as the recommendation asks of documents without DTD, comments and CDATA, which ours have not.
 * @throws Error saying what is wrong
 */
export function readXml(xml: string): ReadElement[] {
  if (!xml.isWellFormed() || illegal.test(xml)) throw new Error('characters that XML does not allow')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
  if (!xml.startsWith(declaration)) throw new Error('no declaration')
  const elements: ReadElement[] = []
  const open: ReadElement[] = []
  const rest = xml.slice(declaration.length)
  let at = 0
  for (const match of rest.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    addText(rest.slice(at, match.index))
    at = match.index + match[0].length
    const [, closing, name = '', attributes = '', empty] = match
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    if (open.length === 0 && elements.length > 0) throw new Error('two roots')
    const path = [...open.map((one) => one.name), name].join('/')
    const element = { name, attributes: readAttributes(attributes), text: '', path }
    elements.push(element)
    if (!empty) open.push(element)
  }
  addText(rest.slice(at))
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  return elements

  function addText(text: string): void {
    if (/[<>]/.test(text) || text.replace(entity, '').includes('&'))
      throw new Error(`markup in text: ${text}`)
    const around = open.at(-1)
    if (around) around.text += decode(text)
    else if (text.trim() !== '') throw new Error(`text outside: ${text}`)
  }
}

function readAttributes(written: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of written.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`)
    if (value.replace(entity, '').includes('&')) throw new Error(`& in ${name}`)
    found[name] = decode(value)
  }
  return found
}

function decode(text: string): string {
  const named: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
    '&quot;': '"',
    '&apos;': "'",
  }
  return text.replace(entity, (one) => named[one] ?? codeOf(one))
}

function codeOf(one: string): string {
  const hex = one.startsWith('&#x')
  return String.fromCodePoint(Number.parseInt(one.slice(hex ? 3 : 2, -1), hex ? 16 : 10))
}
