import { brotliCompressSync, constants } from 'node:zlib'
import { expect, it } from 'vitest'
import { communityStories } from '#db/demo/stories-community.ts'
import { countryStories } from '#db/demo/stories-country.ts'
import { lifeStories } from '#db/demo/stories-life.ts'
import { newsStories } from '#db/demo/stories-news.ts'
import type { DocumentNode } from '#lib/document/format.ts'
import { readPaperSettings } from '#lib/paper/settings.ts'
import { articleJsonLd, articleOpenGraph } from '#lib/site/json-ld.ts'
import { teaserOf } from '#lib/site/testing/teaser.ts'
import { siteWords } from '#lib/site/words.ts'
import type { PublicStory } from '#lib/story/public.ts'
import { Article } from './article.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { firstImageOf } from './reading.ts'
import { Related } from './related.tsx'
import { renderPage } from './render-page.tsx'

const frame: Frame = {
  paper: readPaperSettings({ name: '云渡日报' }),
  sections: [{ id: 's', slug: 'news', name: '要闻', nameEn: 'Top news' }],
  language: 'zh-Hans',
  words: siteWords('zh-Hans'),
  origin: 'https://paper.example',
  stylesheet: '/assets/site.0.css',
  timeZone: 'Asia/Shanghai',
  now: new Date('2026-11-23T02:00:00Z'),
}

const line = (type: string, words: string): DocumentNode =>
  words ? { type, content: [{ type: 'text', text: words }] } : { type }

const picture = {
  id: 'picpicpicpic',
  width: 1280,
  height: 800,
  alt: '桥',
  caption: '',
  credit: '高翔',
  widths: { avif: [640, 1280], jpeg: [640, 1280] },
}

function storyOf(more: Partial<PublicStory> = {}, paragraphs = ['第一段。', '第二段。']): PublicStory {
  return {
    id: 'abcdefghjkmn',
    path: '/news/2026/11/23/abcdefghjkmn',
    document: {
      type: 'doc',
      content: [
        line('kicker', '引题'),
        line('headline', '约翰·史密斯 <来了>'),
        line('deck', '副题'),
        ...paragraphs.map((words) => line('paragraph', words)),
      ],
    },
    facts: {
      sectionId: 's',
      columnId: null,
      kind: 'feature',
      bylines: [],
      dateline: { agency: '本报', place: '', date: '', mode: '讯' },
      source: '',
      originalTitle: '',
      rights: '',
      slug: '',
      summary: '',
      language: 'zh-Hans',
      leadMediaId: null,
      topicIds: [],
    },
    length: 900,
    section: { id: 's', slug: 'news', name: '要闻', nameEn: 'Top news' },
    column: { slug: 'neighbours', name: '街坊故事' },
    topics: ['老城更新'],
    bylines: [
      { personId: 'person000001', name: '马琴', role: 'reporter', unit: '', page: true },
      { personId: null, name: '周舟', role: 'reporter', unit: '', page: false },
      { personId: null, name: '陶然', role: 'contributor', unit: '石桥镇', page: false },
      { personId: null, name: '高翔', role: 'photographer', unit: '', page: false },
    ],
    images: new Map([[picture.id, picture]]),
    corrections: [],
    editors: { editor: '何雨晴', signer: '沈知行' },
    day: '2026-11-23',
    publishedAt: new Date('2026-11-22T22:10:00Z'),
    updatedAt: null,
    ...more,
  }
}

function draw(story: PublicStory, more: Partial<Frame> = {}): Promise<string> {
  const site = { ...frame, ...more }
  const { language } = story.facts
  const context = {
    language,
    words: siteWords(language),
    images: story.images,
    firstImage: firstImageOf(story.document, story.facts.leadMediaId),
    onUnknown: (type: string) => expect.fail(type),
  }
  const head = {
    title: '题',
    address: story.path,
    jsonLd: articleJsonLd(story, site),
    openGraph: articleOpenGraph(story, site),
  }
  const related = Array.from({ length: 6 }, () => teaserOf())
  return renderPage(
    <Page frame={site} head={head}>
      <Article story={story} frame={site} context={context} />
      <Related teasers={related} frame={site} language={language} words={siteWords(language)} />
    </Page>,
  )
}

it('has one headline with kicker and deck around it, and the dateline before the first words', async () => {
  const html = await draw(storyOf())
  expect(html).toContain(
    '<hgroup><p data-head="kicker">引题</p><h1 data-head="headline">约翰\u2060·史密斯 &lt;来了&gt;</h1><p data-head="deck">副题</p></hgroup>',
  )
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).toContain('<p><span class="dateline">本报讯　</span>第一段。</p>')
})

it('leaves out lines of the head that say nothing', async () => {
  const content = [line('kicker', ''), line('headline', '标题'), line('deck', ''), line('paragraph', '文。')]
  const html = await draw(storyOf({ document: { type: 'doc', content } }))
  expect(html).toContain('<hgroup><h1 data-head="headline">标题</h1></hgroup>')
})

it('says who did what, with links to who has a page', async () => {
  const text = (await draw(storyOf())).replace(/<\/?span[^>]*>/g, '')
  expect(text).toContain('记者 <a rel="author" href="/author/person000001">马琴</a> 周舟')
  expect(text).toContain('通讯员 陶然（石桥镇）')
  expect(text).toContain('高翔 摄')
})

it('gives the times for people and machines', async () => {
  const html = await draw(storyOf({ updatedAt: new Date('2026-11-23T01:00:00Z') }))
  expect(html).toContain('<time dateTime="2026-11-23T06:10:00+08:00">2026年11月23日 06:10</time>')
  expect(html).toContain('<time dateTime="2026-11-23T09:00:00+08:00">更新于 2026年11月23日 09:00</time>')
})

it('sets corrections before the text they are about', async () => {
  const notice = '第二段人名有误。\n谨致歉意。'
  const html = await draw(
    storyOf({ corrections: [{ id: 'c', notice, at: new Date('2026-11-23T01:00:00Z') }] }),
  )
  expect(html).toContain('<strong>更正</strong>')
  expect(html.indexOf('第二段人名有误。')).toBeLessThan(html.lastIndexOf('第一段。'))
  expect(html).toContain('<p>谨致歉意。</p>')
})

it('names its editor as the paper wants it', async () => {
  expect(await draw(storyOf())).toContain('责任编辑：何雨晴')
  expect(await draw(storyOf())).not.toContain('签发：')
  const both = await draw(storyOf(), { paper: readPaperSettings({ editorCredits: 'editor-and-signer' }) })
  expect(both).toContain('签发：沈知行')
  const none = await draw(storyOf(), { paper: readPaperSettings({ editorCredits: 'none' }) })
  expect(none).not.toContain('何雨晴')
})

it('shows the lead picture once: above the text, or where the text shows it', async () => {
  const { facts, document } = storyOf()
  const led = { ...facts, leadMediaId: picture.id }
  expect((await draw(storyOf({ facts: led }))).match(/<figure/g)).toHaveLength(1)
  const content = [...document.content, { type: 'figure', attrs: { mediaId: picture.id } }]
  const inText = await draw(storyOf({ facts: led, document: { type: 'doc', content } }))
  expect(inText.match(/<figure/g)).toHaveLength(1)
  expect(inText.indexOf('<figure')).toBeGreaterThan(inText.indexOf('第二段。'))
})

it('is wholly in its own language where that is not the paper’s', async () => {
  const { facts } = storyOf()
  const html = await draw(storyOf({ facts: { ...facts, language: 'en', dateline: null } }))
  expect(html).toContain('<html lang="zh-Hans">')
  expect(html).toMatch(/<article[^>]* lang="en"/)
  expect(html).toContain('23 November 2026, 06:10')
  expect(html).toContain('Editor: 何雨晴')
  expect(html).toContain('Related stories')
})

it('tells machines what it is', async () => {
  const story = storyOf({
    facts: { ...storyOf().facts, leadMediaId: picture.id },
    corrections: [{ id: 'c', notice: '改正。', at: new Date('2026-11-23T03:00:00Z') }],
  })
  const html = await draw(story)
  const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'ReportageNewsArticle',
    headline: '约翰·史密斯 <来了>',
    alternativeHeadline: '引题 副题',
    datePublished: '2026-11-23T06:10:00+08:00',
    dateModified: '2026-11-23T11:00:00+08:00',
    inLanguage: 'zh-Hans',
    articleSection: '要闻',
    image: ['https://paper.example/media/picpicpicpic/1280.jpeg'],
    author: [
      { name: '马琴', url: 'https://paper.example/author/person000001' },
      { name: '周舟' },
      { name: '陶然' },
    ],
    editor: { name: '何雨晴' },
    publisher: { name: '云渡日报' },
    correction: [{ text: '改正。' }],
  })
  expect(html).toContain(
    '<meta property="og:image" content="https://paper.example/media/picpicpicpic/1280.jpeg"/>',
  )
  expect(html).toContain('<link rel="canonical" href="https://paper.example/news/2026/11/23/abcdefghjkmn"/>')
})

it('weighs at most 20 KB with 3,000 characters of text', async () => {
  const text = [...newsStories, ...lifeStories, ...communityStories, ...countryStories]
    .flatMap((story) => story.text.split('\n'))
    .filter((paragraph) => !/^(!|#)/.test(paragraph))
  const paragraphs: string[] = []
  for (const paragraph of text) if (paragraphs.join('').length < 3_000) paragraphs.push(paragraph)
  expect(paragraphs.join('').length).toBeGreaterThanOrEqual(3_000)
  const html = await draw(storyOf({}, paragraphs))
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  const weight = brotliCompressSync(html, { params: quality }).length
  expect(weight).toBeLessThanOrEqual(20 * 1024)
})
