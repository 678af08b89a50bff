import { isLinkAddress } from '#lib/document/addresses.ts'

/** What someone typed or pasted as an address, with https:// or mailto: where only that is missing; null when it is none. */
export function asAddress(typed: string): string | null {
  const text = typed.trim()
  if (isLinkAddress(text)) return text
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text))
    return isLinkAddress(`mailto:${text}`) ? `mailto:${text}` : null
  if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) && isLinkAddress(`https://${text}`)) return `https://${text}`
  return null
}
