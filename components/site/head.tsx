// biome-ignore-all lint/style/noHeadElement: this is a whole document, not a page of the framework
import { addressOf } from '#lib/site/addresses.ts'
import { type Frame, paperName } from './frame.ts'

/** What machines are told of a page. `address` is its path in its one spelling; without one the page is not to be listed. */
export type HeadProps = {
  frame: Frame
  title: string
  description?: string
  address: string | null
  /** Title and path of the feed that belongs here, beside the paper's own. */
  feed?: { title: string; address: string }
  openGraph?: { property: string; content: string }[]
  jsonLd?: unknown
  previous?: string
  next?: string
}

/** No script and nothing from other hosts: one stylesheet, one icon. */
export function Head({
  frame,
  title,
  description,
  address,
  feed,
  openGraph,
  jsonLd,
  previous,
  next,
}: HeadProps) {
  const { origin, stylesheet } = frame
  const name = paperName(frame)
  const feeds = [{ title: name, address: '/feed.xml' }, ...(feed ? [feed] : [])]
  const url = address === null ? undefined : origin + address
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === name ? name : `${title} | ${name}`}</title>
      {description && <meta name="description" content={description} />}
      <meta name="robots" content={url ? 'max-image-preview:large' : 'noindex'} />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffefb" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1c1b18" />
      {url && <link rel="canonical" href={url} />}
      {previous && <link rel="prev" href={previous} />}
      {next && <link rel="next" href={next} />}
      <link rel="stylesheet" href={stylesheet} />
      <link rel="icon" type="image/svg+xml" href={addressOf.icon} />
      {feeds.map((one) => (
        <link
          key={one.address}
          rel="alternate"
          type="application/rss+xml"
          title={one.title}
          href={one.address}
        />
      ))}
      {url && (
        <>
          <meta property="og:site_name" content={name} />
          <meta property="og:title" content={title} />
          <meta property="og:url" content={url} />
          {description && <meta property="og:description" content={description} />}
        </>
      )}
      {openGraph?.map(({ property, content }) => (
        <meta key={`${property} ${content}`} property={property} content={content} />
      ))}
      {jsonLd !== undefined && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data for machines, with every < written as <
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(jsonLd) }} />
      )}
    </head>
  )
}

/** JSON that cannot end the element it stands in, nor begin a comment there. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
