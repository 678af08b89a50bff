import { expect, it } from 'vitest'
import { isStoreRequest, readServerMessage, storeRequest } from './server-message.ts'

it('reads what the server says', () => {
  expect(readServerMessage('{"type":"stored","rev":3,"at":"2026-11-23T10:22:00Z"}')).toEqual({
    type: 'stored',
    rev: 3,
    at: '2026-11-23T10:22:00Z',
    coverage: null,
  })
  expect(readServerMessage('{"type":"access","readOnly":true}')).toEqual({ type: 'access', readOnly: true })
  expect(readServerMessage('{"type":"reload"}')).toEqual({ type: 'reload' })
})

it.each(['', 'null', '7', '[]', '{', '{"type":"else"}', '{"type":"stored","rev":"3","at":1}'])(
  'passes over %j',
  (payload) => {
    expect(readServerMessage(payload)).toBeNull()
    expect(isStoreRequest(payload)).toBe(false)
  },
)

it('knows its own request', () => {
  expect(isStoreRequest(storeRequest)).toBe(true)
})
