import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Time } from '#components/desk/time.tsx'
import { TopBar } from '#components/desk/top-bar.tsx'
import { PrintedText } from '#components/editor/printed-text.tsx'
import { RedlineView } from '#components/review/redline-view.tsx'
import { Seal } from '#components/review/seal.tsx'
import { signatureOf } from '#components/review/signature.ts'
import { RestoreRevision } from '#components/story/restore-revision.tsx'
import { Tab, TabList, TabPanel, Tabs } from '#components/ui/tabs.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { countChanges, redline } from '#lib/redline/redline.ts'
import { getRevision } from '#lib/revision/queries.ts'
import { storyOfPage } from '../../story.ts'
import '#components/editor/editor.css'

type Address = { params: Promise<{ id: string; number: string }> }

async function revisionOfPage({ params }: Address) {
  const { id, number } = await params
  const story = await storyOfPage(id)
  const item = story.revisions.find((revision) => String(revision.number) === number)
  if (!item) notFound()
  const { actor } = await requirePageSignedIn()
  return { story, revision: await getRevision(getDb(), actor, story.id, item.id) }
}

export async function generateMetadata(address: Address) {
  const t = await getTranslations('story.revisionPage')
  const { story, revision } = await revisionOfPage(address)
  return { title: `${t('title', { number: revision.number })} · ${story.headline}` }
}

/** A revision as it was: to be read, compared with the present text, and brought back. */
export default async function RevisionPage(address: Address) {
  const { story, revision } = await revisionOfPage(address)
  const [t, story_, words] = await Promise.all([
    getTranslations('story.revisionPage'),
    getTranslations('story'),
    getTranslations('workflow.revisionReasons'),
  ])
  const changes = redline(revision.document, story.document)
  const count = countChanges(changes)
  const signature = signatureOf(story, revision.id)
  return (
    <>
      <TopBar
        back={{ href: `/desk/stories/${story.id}`, label: story.headline || story_('untitled') }}
        title={t('title', { number: revision.number })}
      />
      <main id="content" tabIndex={-1} className="outline-none">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3 py-3 md:px-5">
          <p className="text-quiet">
            {[revision.by?.name ?? story_('system'), words(revision.reason)].join(' · ')}{' '}
            <Time at={revision.at} />
          </p>
          <p className="break-all font-mono text-quiet text-xs">{t('hash', { hash: revision.sha256 })}</p>
          {signature ? (
            <Seal name={signature.name} at={signature.at} number={revision.number} sha256={revision.sha256} />
          ) : null}
          {story.canEditText && count > 0 ? (
            <RestoreRevision storyId={story.id} revisionId={revision.id} number={revision.number} />
          ) : null}
        </div>
        <Tabs defaultValue="text">
          <TabList label={t('title', { number: revision.number })} className="px-3 md:px-5">
            <Tab value="text">{t('text')}</Tab>
            <Tab value="changes" count={count}>
              {t('changes')}
            </Tab>
          </TabList>
          <TabPanel value="text">
            <div className="sheet">
              <PrintedText
                document={revision.document}
                language={revision.facts.language}
                className="sheet-text"
              />
            </div>
          </TabPanel>
          <TabPanel value="changes" className="mx-auto max-w-180 px-3 py-4">
            {count > 0 ? <RedlineView blocks={changes} /> : <p className="text-quiet">{t('same')}</p>}
          </TabPanel>
        </Tabs>
      </main>
    </>
  )
}
