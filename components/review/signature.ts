import type { StoryForDesk } from '#lib/story/views.ts'

/** Whose name stands under a revision of the story, and since when; null for one that nobody signed. */
export function signatureOf(
  story: Pick<StoryForDesk, 'reviews'>,
  revisionId: string,
): { name: string; at: string } | null {
  const signed = story.reviews.findLast(
    (review) => review.decision === 'sign' && review.revisionId === revisionId,
  )
  return signed ? { name: signed.by.name, at: signed.at } : null
}
