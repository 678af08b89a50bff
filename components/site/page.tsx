import type { ReactNode } from 'react'
import { Footer } from './footer.tsx'
import type { Frame } from './frame.ts'
import { Head, type HeadProps } from './head.tsx'
import { FrontMasthead, Masthead } from './masthead.tsx'

/**
 * A readers' page from first to last tag. `current` is the address of the navigation that it belongs to; `front` sets the
 * large masthead.
 */
export function Page({
  frame,
  head,
  current,
  front = false,
  children,
}: {
  frame: Frame
  head: Omit<HeadProps, 'frame'>
  current?: string
  front?: boolean
  children: ReactNode
}) {
  const Top = front ? FrontMasthead : Masthead
  return (
    <html lang={frame.language}>
      <Head frame={frame} {...head} />
      <body>
        <a className="skip" href="#main">
          {frame.words('site.skip')}
        </a>
        <Top frame={frame} current={current} />
        <main id="main">{children}</main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}
