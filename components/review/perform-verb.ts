import type { ActionResult } from '#lib/action.ts'
import { fromWallTime } from '#lib/locale/wall-time.ts'
import {
  approveStory,
  correctStory,
  fastTrackStory,
  holdStory,
  publishStory,
  reassignStory,
  reopenStory,
  retractStory,
  returnStory,
  reviveStory,
  scheduleStory,
  signStory,
  spikeStory,
  submitStory,
  unscheduleStory,
  updateStory,
  withdrawStory,
} from '#lib/story/actions.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'
import type { VerbDraft } from './verb-forms.ts'

type Done = ActionResult<unknown>

/** What a verb acts on: the story as this screen shows it, and the saved state of its text where the verb decides on it. */
export type VerbTarget = {
  story: Pick<StoryForDesk, 'id' | 'stateVersion' | 'signedRevision' | 'liveRevision'>
  documentRev: number
  timeZone: string
}

/** Sends one verb with what its window holds. Publishing names the signed revision this screen shows, never "the latest". */
export function performVerb(verb: Verb, target: VerbTarget, draft: VerbDraft): Promise<Done> {
  const { story, documentRev, timeZone } = target
  const base = { storyId: story.id, stateVersion: story.stateVersion }
  const decision = { ...base, documentRev, overrideReason: draft.override }
  const { note, reason } = draft
  const revisionId = story.signedRevision?.id ?? ''
  const newer = story.signedRevision && story.signedRevision.id !== story.liveRevision?.id
  const send: Record<Verb, () => Promise<Done>> = {
    submit: () => submitStory({ ...base, documentRev, note }),
    withdraw: () => withdrawStory(base),
    approve: () => approveStory({ ...decision, note }),
    return: () => returnStory({ ...decision, reason, to: draft.to === 'previous' ? 'previous' : 'author' }),
    sign: () => signStory({ ...decision, note }),
    hold: () => holdStory({ ...base, note }),
    spike: () => spikeStory({ ...base, note }),
    revive: () => reviveStory({ ...base, note }),
    publish: () => publishStory({ ...base, revisionId }),
    schedule: () => scheduleStory({ ...base, revisionId, at: fromWallTime(draft.at, timeZone) ?? '' }),
    unschedule: () => unscheduleStory(base),
    reopen: () => reopenStory({ ...base, note }),
    update: () => updateStory({ ...base, revisionId, note }),
    correct: () => correctStory({ ...base, notice: draft.notice, revisionId: newer ? revisionId : null }),
    retract: () => retractStory({ ...base, reason }),
    'fast-track': () => fastTrackStory({ ...decision, reason }),
    reassign: () =>
      reassignStory(
        draft.author
          ? { ...base, authorId: draft.author, note }
          : { ...base, assigneeId: draft.assignee || null, note },
      ),
  }
  return send[verb]()
}
