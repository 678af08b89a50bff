'use client'

import { Search, X } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useTransition } from 'react'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { cn } from '#lib/cn.ts'
import type { StorySort } from '#lib/story/filter.ts'
import { publicationStates, stages, storyKinds } from '#lib/story/workflow.ts'
import { type FilterName, filterNames, storyListHref } from './filter-address.ts'

/** Narrows the list. Every choice stands in the address, so that it can be linked, kept and gone back to. */
export function StoryFilters({
  values,
  sort,
  sections,
}: {
  values: Partial<Record<FilterName, string>>
  sort: StorySort | undefined
  sections: readonly { id: string; name: string }[]
}) {
  const t = useTranslations('story.filters')
  const words = useTranslations()
  const router = useRouter()
  const [pending, startTransition] = useTransition()

  const apply = (form: HTMLFormElement) => {
    const data = new FormData(form)
    const filters = Object.fromEntries(filterNames.map((name) => [name, String(data.get(name) ?? '')]))
    startTransition(() => router.push(storyListHref({ filters, sort, cursor: undefined })))
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    apply(event.currentTarget)
  }
  const select = (name: FilterName, all: string, options: ReactNode) => (
    <Select
      // The address is the truth: going back must move the choice too.
      key={`${name} ${values[name] ?? ''}`}
      name={name}
      aria-label={t(name)}
      defaultValue={values[name] ?? ''}
      onChange={(event) => event.currentTarget.form && apply(event.currentTarget.form)}
      className={cn('w-auto min-w-24 shrink-0', values[name] && 'font-semibold')}
    >
      <option value="">{all}</option>
      {options}
    </Select>
  )

  return (
    <search>
      <form
        action="/desk/stories"
        onSubmit={submit}
        aria-busy={pending}
        className="flex flex-wrap items-center gap-2"
      >
        <div className="relative min-w-48 flex-1 max-md:basis-full md:max-w-72">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-2 size-4 -translate-y-1/2 text-quiet"
          />
          <Input
            key={`q ${values.q ?? ''}`}
            data-filter
            type="search"
            name="q"
            aria-label={t('q')}
            placeholder={t('q')}
            defaultValue={values.q ?? ''}
            maxLength={100}
            className="pl-8"
          />
        </div>
        {/* On phones one line that scrolls sideways. */}
        <div className="flex gap-2 max-md:-mx-3 max-md:basis-[calc(100%+24px)] max-md:overflow-x-auto max-md:px-3 max-md:pb-1 md:contents">
          {select(
            'section',
            t('everySection'),
            sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            )),
          )}
          {select(
            'stage',
            t('everyStage'),
            stages.map((stage) => (
              <option key={stage} value={stage}>
                {words(`stages.${stage}`)}
              </option>
            )),
          )}
          {select(
            'publication',
            t('everyPublication'),
            publicationStates.map((state) => (
              <option key={state} value={state}>
                {words(`publication.${state}`)}
              </option>
            )),
          )}
          {select(
            'kind',
            t('everyKind'),
            storyKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words(`kinds.${kind}`)}
              </option>
            )),
          )}
          {select('mine', t('everybody'), <option value="true">{t('mineOnly')}</option>)}
        </div>
        {values.author ? <input type="hidden" name="author" value={values.author} /> : null}
        {sort ? <input type="hidden" name="sort" value={sort} /> : null}
        {filterNames.some((name) => values[name]) ? (
          <Link
            href={storyListHref({ filters: {}, sort, cursor: undefined })}
            className="inline-flex touch-row items-center gap-1 px-1 text-quiet no-underline underline-offset-2 hover:text-ink hover:underline"
          >
            <X aria-hidden className="size-4" />
            {t('clear')}
          </Link>
        ) : null}
      </form>
    </search>
  )
}
