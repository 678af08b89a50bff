import { addressOf } from '#lib/site/addresses.ts'
import { type Frame, paperName } from './frame.ts'

/** The foot of every page. Lines that the law asks for come from the paper's settings and are none by default. */
export function Footer({ frame }: { frame: Frame }) {
  const { paper, words } = frame
  const links = [
    [addressOf.about, words('site.about.title')],
    [addressOf.archive, words('site.archive.title')],
    [addressOf.corrections, words('site.corrections.title')],
    [addressOf.feed, words('site.footer.feed')],
  ] as const
  return (
    <footer className="foot">
      <nav aria-label={words('site.footer.links')}>
        <ul>
          {links.map(([address, name]) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>© {paper.publisher || paperName(frame)}</p>
      {paper.legal.length > 0 && (
        <ul className="legal" aria-label={words('site.footer.legal')}>
          {paper.legal.map(({ label, text, href }) => (
            <li key={`${label}${text}`}>
              {label}
              {label && ' '}
              {href ? <a href={href}>{text}</a> : text}
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
