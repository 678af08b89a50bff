import type { ReactNode } from 'react'
import { addressOf } from '#lib/site/addresses.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import type { SiteWords } from '#lib/site/words.ts'
import type { PublicByline } from '#lib/story/public.ts'

/** 署名 with what each did; people with a page are linked. Neighbours of one role share its word: 记者 张三 李四. */
export function Byline({ bylines, words }: { bylines: readonly PublicByline[]; words: SiteWords }) {
  const groups: PublicByline[][] = []
  for (const entry of bylines) {
    const last = groups.at(-1)
    if (last?.[0]?.role === entry.role) last.push(entry)
    else groups.push([entry])
  }
  return groups.map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a byline is drawn once and never reordered
    <span className="by" key={index}>
      {aroundNames(words(`site.byline.${group[0]?.role ?? 'other'}`, { names: '\u0000' }), group, words)}
    </span>
  ))
}

function aroundNames(phrase: string, group: readonly PublicByline[], words: SiteWords): ReactNode {
  const [before = '', after = ''] = phrase.split('\u0000')
  return (
    <>
      {before}
      {group.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice
        <span key={index}>
          {index > 0 && ' '}
          <Name entry={entry} words={words} />
        </span>
      ))}
      {after}
    </>
  )
}

function Name({ entry, words }: { entry: PublicByline; words: SiteWords }) {
  const name = tieInterpuncts(entry.name)
  return (
    <>
      {entry.page && entry.personId ? (
        <a rel="author" href={addressOf.author(entry.personId)}>
          {name}
        </a>
      ) : (
        name
      )}
      {entry.unit && words('site.byline.unit', { unit: entry.unit })}
    </>
  )
}
