import { expect, it } from 'vitest'
import { changeRolesInput, emailAddress, invitePersonInput, personName } from './input.ts'

it('keeps an address in lower case and takes no look-alike', () => {
  expect(emailAddress.parse('  Ma.Qin@Example.ORG ')).toBe('ma.qin@example.org')
  for (const wrong of [
    '',
    'ma',
    'ma@',
    '@example.org',
    'ma@exаmple.org',
    'ma＠example.org',
    'a@b@c.org',
    'a b@c.org',
  ])
    expect(emailAddress.safeParse(wrong).success).toBe(false)
})

it('keeps a name on one line, without signs nobody sees', () => {
  expect(personName.parse(' 马\n 琴  ')).toBe('马 琴')
  for (const wrong of ['', '   ', 'a'.repeat(61), 'a\u202eb', 'a\u0000b', 'a\u200bb'])
    expect(personName.safeParse(wrong).success).toBe(false)
})

it('gives the admin role everywhere or not at all', () => {
  const invite = (sectionId: string | null) =>
    invitePersonInput.safeParse({
      name: '马琴',
      email: 'ma@example.org',
      grants: [{ role: 'admin', sectionId }],
    })
  expect(invite(null).success).toBe(true)
  expect(invite('0123456789ab').success).toBe(false)
})

it.each([
  null,
  {},
  { personId: 'x', version: 1, grants: [] },
  { personId: '0123456789ab', version: '1', grants: [] },
  { personId: '0123456789ab', version: 1, grants: [{ role: 'king', sectionId: null }] },
  {
    personId: '0123456789ab',
    version: 1,
    grants: Array.from({ length: 201 }, () => ({ role: 'chief', sectionId: null })),
  },
])('refuses roles written as %j', (input) => {
  expect(changeRolesInput.safeParse(input).success).toBe(false)
})
