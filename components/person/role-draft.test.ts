import { expect, it } from 'vitest'
import { duties, sectionRoles, toggleGrant } from './role-draft.ts'

it('puts a role in and takes it out again', () => {
  const one = toggleGrant([], 'editor', 'a')
  expect(one).toEqual([{ role: 'editor', sectionId: 'a' }])
  expect(toggleGrant(one, 'editor', 'a')).toEqual([])
})

it('lets a role for all sections stand for those of single ones', () => {
  const both = toggleGrant(toggleGrant([], 'editor', 'a'), 'reporter', 'a')
  expect(toggleGrant(both, 'editor', null)).toEqual([
    { role: 'reporter', sectionId: 'a' },
    { role: 'editor', sectionId: null },
  ])
})

it('tells what somebody does, in the order of the paper', () => {
  const grants = [
    { role: 'reporter', sectionId: 'b' },
    { role: 'reporter', sectionId: 'a' },
    { role: 'admin', sectionId: null },
  ] as const
  expect(duties(grants, ['a', 'b', 'c'])).toEqual([
    { role: 'admin', sectionIds: null },
    { role: 'reporter', sectionIds: ['a', 'b'] },
  ])
})

it('gives the admin role in no single section', () => {
  expect(sectionRoles).not.toContain('admin')
})
