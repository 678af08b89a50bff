import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorStatus } from '#lib/errors.ts'
import { eventTypes } from '#lib/events.ts'
import { roles } from '#lib/person/roles.ts'
import { becauseCodes } from '#lib/story/views.ts'
import {
  bylineRoles,
  decisions,
  publicationStates,
  revisionReasons,
  stages,
  stepCount,
  storyKinds,
  verbs,
  workflows,
} from '#lib/story/workflow.ts'

/** What the program can say to a person has words in both languages: a code without words is a raw key on the screen. */
const wanted: Record<string, readonly string[]> = {
  errors: Object.keys(errorStatus),
  because: becauseCodes,
  events: eventTypes,
  verbs: verbs.flatMap((verb) => [`${verb}.label`, `${verb}.busy`, `${verb}.done`]),
  stages,
  publication: publicationStates,
  kinds: storyKinds,
  roles,
  bylineRoles,
  'workflow.presets': workflows,
  'workflow.decisions': decisions,
  'workflow.revisionReasons': revisionReasons,
  ...Object.fromEntries(
    workflows.flatMap((workflow) => {
      const steps = Array.from({ length: stepCount[workflow] + 1 }, (_, step) => `${step}`)
      return [
        [`workflow.steps.${workflow}`, steps],
        [`workflow.short.${workflow}`, steps],
      ]
    }),
  ),
}

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const messages = JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8'))
  const find = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], messages)

  it.each(Object.entries(wanted))('%s has a word for every code', (namespace, codes) => {
    const missing = codes.filter((code) => typeof find(`${namespace}.${code}`) !== 'string')
    expect(missing).toEqual([])
  })
})
