import type { PublicNotice } from '#lib/correction/public.ts'
import { machineTime, writtenDay, writtenTime } from '#lib/site/times.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import { type Frame, langIfOther } from './frame.ts'
import { Pager } from './pager.tsx'
import type { Paging } from './paging.ts'

/** What the paper had to put right, newest first. */
export function CorrectionsPage({
  notices,
  paging,
  frame,
}: {
  notices: readonly PublicNotice[]
  paging: Paging
  frame: Frame
}) {
  const { words, timeZone, language } = frame
  return (
    <div className="list-page">
      <header>
        <h1 className="page-name">{words('site.corrections.title')}</h1>
        <p>{words('site.corrections.lead')}</p>
      </header>
      {notices.length === 0 && <p className="empty">{words('site.corrections.empty')}</p>}
      <div className="rows notices">
        {notices.map((notice) => (
          <section
            key={`${notice.kind} ${notice.id}`}
            lang={notice.kind === 'correction' ? langIfOther(notice.language, language) : undefined}
          >
            <p className="meta">
              {words(notice.kind === 'correction' ? 'site.corrections.one' : 'site.corrections.withdrawal')}{' '}
              <time dateTime={machineTime(notice.at, timeZone)}>
                {writtenTime(notice.at, timeZone, language)}
              </time>
            </p>
            {notice.kind === 'correction' ? (
              <>
                <h2>
                  <a href={notice.path}>{tieInterpuncts(notice.headline)}</a>
                </h2>
                <p className="lines">{tieInterpuncts(notice.notice)}</p>
              </>
            ) : (
              <p className="lines">
                {words('site.corrections.withdrawn', {
                  date: writtenDay(notice.day, language),
                  reason: tieInterpuncts(notice.notice),
                })}
              </p>
            )}
          </section>
        ))}
      </div>
      <Pager paging={paging} frame={frame} />
    </div>
  )
}
