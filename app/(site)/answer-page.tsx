import type { ReactElement } from 'react'
import type { Frame } from '#components/site/frame.ts'
import type { HeadProps } from '#components/site/head.tsx'
import { MissingPage } from '#components/site/missing-page.tsx'
import { Page } from '#components/site/page.tsx'
import { renderPage } from '#components/site/render-page.tsx'
import { env } from '#lib/env.ts'
import { tag } from '#lib/events.ts'
import { getPublicPaper } from '#lib/paper/public.ts'
import { type PressContext, pressSheet } from '#lib/press/hand-in.ts'
import { type Age, pageHeaders } from '#lib/press/headers.ts'
import { siteOrigin } from '#lib/press/own-address.ts'
import type { SheetContent } from '#lib/press/sheet.ts'
import { stylesheetAddress } from '#lib/press/stylesheet-address.ts'
import { findRedirect } from '#lib/redirect/public.ts'
import { listPublicSections } from '#lib/section/public.ts'
import { siteWords } from '#lib/site/words.ts'

/** What a page is made from. */
export type Asked = PressContext & { frame: Frame }
type Db = PressContext['db']

/**
 * Answers with what `make` gives, through the press. Null is "not found": a redirect if one is on record, else the one 404
 * page, the same for everything.
 */
export function answerPage(
  request: Request,
  make: (asked: Asked) => Promise<SheetContent | null>,
): Promise<Response> {
  return pressSheet(request, async ({ db, address }) => {
    const frame = await loadFrame(db)
    const path = new URL(request.url).pathname
    return (await make({ db, frame, address })) ?? (await redirected(db, path)) ?? missing(frame)
  })
}

/** A page of HTML as the press takes it. */
export async function htmlSheet(page: {
  frame: Frame
  head: Omit<HeadProps, 'frame'>
  body: ReactElement
  tags: readonly string[]
  age: Age
  current?: string
  front?: boolean
  status?: number
  storyId?: string
  until?: number
  keep?: boolean
  language?: Frame['language']
}): Promise<SheetContent> {
  const { frame, head, body, tags, age, current, front, status = 200, storyId, until, keep } = page
  return {
    status,
    body: await renderPage(
      <Page frame={frame} head={head} current={current} front={front}>
        {body}
      </Page>,
    ),
    headers: pageHeaders({
      type: 'html',
      age,
      language: page.language ?? frame.language,
      index: head.address !== null,
    }),
    tags: [tag.site, ...tags],
    storyId,
    until,
    keep,
  }
}

/** A permanent way to another address of ours. Not held: anyone can make up addresses that lead somewhere. */
export function movedSheet(to: string, status = 301): SheetContent {
  return {
    status,
    body: '',
    headers: { ...pageHeaders({ type: 'text', age: 'moved' }), Location: to },
    tags: [],
    keep: false,
  }
}

async function redirected(db: Db, path: string): Promise<SheetContent | null> {
  const redirect = await findRedirect(db, path)
  return redirect && movedSheet(redirect.to, redirect.status)
}

function missing(frame: Frame): Promise<SheetContent> {
  return htmlSheet({
    frame,
    head: { title: frame.words('site.missing.title'), address: null },
    body: <MissingPage frame={frame} />,
    tags: [],
    age: 'missing',
    status: 404,
    keep: false,
  })
}

async function loadFrame(db: Db): Promise<Frame> {
  const [paper, sections] = await Promise.all([getPublicPaper(db), listPublicSections(db)])
  return {
    paper,
    sections,
    language: paper.language,
    words: siteWords(paper.language),
    origin: siteOrigin(),
    stylesheet: stylesheetAddress(),
    timeZone: env().GALLEY_TIME_ZONE,
    now: new Date(),
  }
}
