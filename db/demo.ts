import { count } from 'drizzle-orm'
import { paperSettingsKey } from '#lib/paper/settings.ts'
import type { Db, Tx } from './client.ts'
import { Backdater } from './demo/backdater.ts'
import { demoDocument, picturesOf } from './demo/demo-document.ts'
import type { DemoStory } from './demo/demo-story.ts'
import { fillPeople } from './demo/fill-people.ts'
import { fillPictures } from './demo/fill-pictures.ts'
import { demoPaper } from './demo/paper.ts'
import { demoPlans, notNamed, publishedDays } from './demo/plan.ts'
import { communityStories } from './demo/stories-community.ts'
import { countryStories } from './demo/stories-country.ts'
import { cultureStories } from './demo/stories-culture.ts'
import { englishStories } from './demo/stories-english.ts'
import { lifeStories } from './demo/stories-life.ts'
import { newsStories } from './demo/stories-news.ts'
import { takeThrough } from './demo/take-through.ts'
import { persons, settings, stories } from './schema/index.ts'

const bySection: Readonly<Record<string, readonly DemoStory[]>> = {
  news: newsStories,
  life: lifeStories,
  community: communityStories,
  country: countryStories,
  culture: cultureStories,
  english: englishStories,
}

/**
 * Fills an empty database with the invented newsroom of 《云渡日报》: people in all roles, sections, and sixty stories that
 * went through the same verbs as in life, dated back over the past days. All or nothing: one transaction.
 * @param dataDirectory where the pictures go
 * @returns false, and nothing done, when anybody or anything is there already
 */
export async function fillDemoIfEmpty(db: Db, dataDirectory: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [people] = await tx.select({ n: count() }).from(persons)
    const [work] = await tx.select({ n: count() }).from(stories)
    if (people?.n !== 0 || work?.n !== 0) return false
    await fillNewsroom(tx, dataDirectory)
    return true
  })
}

async function fillNewsroom(tx: Tx, dataDirectory: string): Promise<void> {
  const newsroom = await fillPeople(tx)
  const pictures = await fillPictures(tx, dataDirectory, '高翔')
  const all = Object.entries(bySection).flatMap(([section, list]) =>
    list.map((story) => ({ section, story })),
  )
  for (const [index, { section, story }] of all.entries()) {
    const plan = demoPlans[story.key] ?? { ...notNamed, days: 1 + (index % publishedDays) }
    const clock = await Backdater.start(tx, plan.days, index)
    const lead = picturesOf(story)[0]
    await takeThrough(tx, newsroom, clock, {
      section,
      story,
      plan,
      document: demoDocument(story, pictures),
      leadMediaId: lead ? (pictures.get(lead)?.id ?? null) : null,
    })
  }
  await tx.insert(settings).values([
    { key: 'demo', value: true },
    { key: paperSettingsKey, value: demoPaper },
  ])
}
