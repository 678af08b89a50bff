import { expect, test } from 'vitest'
import { newId } from '#lib/id.ts'
import { documentName, parseDocumentName } from './document-name.ts'

test('a name carries story and epoch there and back', () => {
  const name = { storyId: newId(), epoch: 3 }
  expect(documentName(name)).toBe(`story.${name.storyId}.3`)
  expect(parseDocumentName(documentName(name))).toEqual(name)
})

test.each([
  '',
  'story',
  'story..1',
  'story.x.1',
  `story.${newId()}`,
  `story.${newId()}.0`,
  `story.${newId()}.01`,
  `story.${newId()}.1.2`,
  `page.${newId()}.1`,
  `story.${newId()}.1\u0000x`,
])('%j is no name of a document', (name) => {
  expect(parseDocumentName(name)).toBeNull()
})
