/** Characters that XML 1.0 §2.2 does not allow at all, escaped or not. Lone surrogates become U+FFFD before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that stands in XML or HTML, between tags or in a quoted attribute, and is nothing but text there. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(illegal, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

/** `<name attribute="…">content</name>`; `content` is XML already, undefined attributes are left out. */
export function element(
  name: string,
  content: string | readonly string[],
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeMarkup(String(value))}"`))
    .join('')
  const inner = typeof content === 'string' ? content : content.join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/** `<name>` around plain text. */
export function textElement(name: string, text: string, attributes?: Parameters<typeof element>[2]): string {
  return element(name, escapeMarkup(text), attributes)
}
