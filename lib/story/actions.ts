'use server'

import { action } from '#lib/action.ts'
import { approveStory as approveStoryCommand } from './commands/approve-story.ts'
import { changeFacts as changeFactsCommand } from './commands/change-facts.ts'
import { confirmFastTrack as confirmFastTrackCommand } from './commands/confirm-fast-track.ts'
import { correctStory as correctStoryCommand } from './commands/correct-story.ts'
import { createStory as createStoryCommand } from './commands/create-story.ts'
import { fastTrackStory as fastTrackStoryCommand } from './commands/fast-track-story.ts'
import { holdStory as holdStoryCommand } from './commands/hold-story.ts'
import { makeRevision as makeRevisionCommand } from './commands/make-revision.ts'
import { publishStory as publishStoryCommand } from './commands/publish-story.ts'
import { reassignStory as reassignStoryCommand } from './commands/reassign-story.ts'
import { reopenStory as reopenStoryCommand } from './commands/reopen-story.ts'
import { restoreRevision as restoreRevisionCommand } from './commands/restore-revision.ts'
import { retractStory as retractStoryCommand } from './commands/retract-story.ts'
import { returnStory as returnStoryCommand } from './commands/return-story.ts'
import { reviveStory as reviveStoryCommand } from './commands/revive-story.ts'
import { scheduleStory as scheduleStoryCommand } from './commands/schedule-story.ts'
import { signStory as signStoryCommand } from './commands/sign-story.ts'
import { spikeStory as spikeStoryCommand } from './commands/spike-story.ts'
import { submitStory as submitStoryCommand } from './commands/submit-story.ts'
import { unscheduleStory as unscheduleStoryCommand } from './commands/unschedule-story.ts'
import { updateStory as updateStoryCommand } from './commands/update-story.ts'
import { withdrawStory as withdrawStoryCommand } from './commands/withdraw-story.ts'
import {
  approveStoryInput,
  changeFactsInput,
  confirmFastTrackInput,
  correctStoryInput,
  createStoryInput,
  fastTrackStoryInput,
  holdStoryInput,
  makeRevisionInput,
  publishStoryInput,
  reassignStoryInput,
  reopenStoryInput,
  restoreRevisionInput,
  retractStoryInput,
  returnStoryInput,
  reviveStoryInput,
  scheduleStoryInput,
  signStoryInput,
  spikeStoryInput,
  submitStoryInput,
  unscheduleStoryInput,
  updateStoryInput,
  withdrawStoryInput,
} from './input.ts'

export const createStory = action(createStoryInput, createStoryCommand)
export const submitStory = action(submitStoryInput, submitStoryCommand)
export const withdrawStory = action(withdrawStoryInput, withdrawStoryCommand)
export const approveStory = action(approveStoryInput, approveStoryCommand)
export const returnStory = action(returnStoryInput, returnStoryCommand)
export const signStory = action(signStoryInput, signStoryCommand)
export const holdStory = action(holdStoryInput, holdStoryCommand)
export const spikeStory = action(spikeStoryInput, spikeStoryCommand)
export const reviveStory = action(reviveStoryInput, reviveStoryCommand)
export const publishStory = action(publishStoryInput, publishStoryCommand)
export const scheduleStory = action(scheduleStoryInput, scheduleStoryCommand)
export const unscheduleStory = action(unscheduleStoryInput, unscheduleStoryCommand)
export const reopenStory = action(reopenStoryInput, reopenStoryCommand)
export const updateStory = action(updateStoryInput, updateStoryCommand)
export const correctStory = action(correctStoryInput, correctStoryCommand)
export const retractStory = action(retractStoryInput, retractStoryCommand)
export const fastTrackStory = action(fastTrackStoryInput, fastTrackStoryCommand)
export const confirmFastTrack = action(confirmFastTrackInput, confirmFastTrackCommand)
export const reassignStory = action(reassignStoryInput, reassignStoryCommand)
export const changeFacts = action(changeFactsInput, changeFactsCommand)
export const makeRevision = action(makeRevisionInput, makeRevisionCommand)
export const restoreRevision = action(restoreRevisionInput, restoreRevisionCommand)
