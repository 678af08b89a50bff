import { z } from 'zod'
import { passwordProblem } from './password-rules.ts'
import { roles } from './roles.ts'

const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/)
const version = z.number().int().min(1)

/** Printed under stories and shown on screens: one line, no control or direction-changing characters. */
export const personName = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(60)
      .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]*$/u),
  )

/** Compared and stored in lower case. Only ASCII passes, so that no look-alike can stand for another's address. */
export const emailAddress = z
  .string()
  .max(200)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email())

/** A password somebody types to prove who they are. Old rules may have let in shorter ones. */
export const typedPassword = z.string().min(1).max(1000)

const grant = z
  .object({ role: z.enum(roles), sectionId: id.nullable() })
  .refine(({ role, sectionId }) => role !== 'admin' || sectionId === null, 'admin_everywhere')
export const grantList = z.array(grant).max(200)

export const invitePersonInput = z.object({ name: personName, email: emailAddress, grants: grantList })
export type InvitePersonInput = z.output<typeof invitePersonInput>

export const makeLinkInput = z.object({ personId: id })
export type MakeLinkInput = z.output<typeof makeLinkInput>

export const changeRolesInput = z.object({ personId: id, version, grants: grantList })
export type ChangeRolesInput = z.output<typeof changeRolesInput>

export const suspendPersonInput = z.object({ personId: id, version, reason: z.string().max(500) })
export type SuspendPersonInput = z.output<typeof suspendPersonInput>

export const restorePersonInput = z.object({ personId: id, version })
export type RestorePersonInput = z.output<typeof restorePersonInput>

export const changeNameInput = z.object({ name: personName, version })
export type ChangeNameInput = z.output<typeof changeNameInput>

/** A password somebody chooses, refused when it is easily guessed from what stands beside it. */
function chosen<Shape extends { password: string; name?: string; email?: string }>(
  value: Shape,
  context: z.RefinementCtx,
): void {
  const problem = passwordProblem(value.password, [value.name ?? '', value.email ?? ''])
  if (problem) context.addIssue({ code: 'custom', message: problem, path: ['password'] })
}

const newPassword = z.string().max(1000)

export const acceptInvitationInput = z
  .object({ token: z.string().max(100), name: personName, password: newPassword })
  .superRefine(chosen)
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>

export const createFirstAdminInput = z
  .object({ code: z.string().min(1).max(40), name: personName, email: emailAddress, password: newPassword })
  .superRefine(chosen)
export type CreateFirstAdminInput = z.output<typeof createFirstAdminInput>

export const changePasswordInput = z
  .object({ current: typedPassword, password: newPassword })
  .superRefine(chosen)
export type ChangePasswordInput = z.output<typeof changePasswordInput>

export const endSessionInput = z.object({ sessionId: id })
export type EndSessionInput = z.output<typeof endSessionInput>

export const signInInput = z.object({ email: z.string().min(1).max(200), password: typedPassword })
export type SignInInput = z.output<typeof signInInput>

/** What `galley person add` is told. `section` is a slug; without one the role holds everywhere. */
export const addPersonInput = z
  .object({
    email: emailAddress,
    name: personName,
    role: z.enum(roles),
    section: z.string().max(100).optional(),
  })
  .refine(({ role, section }) => role !== 'admin' || section === undefined, {
    message: 'admin_everywhere',
    path: ['section'],
  })
export type AddPersonInput = z.output<typeof addPersonInput>
