/** Roles of a newsroom, from outside in. A grant gives one role in one section, or in all of them. */
export const roles = [
  'contributor', // 通讯员
  'reporter', // 记者
  'editor', // 责任编辑
  'desk-head', // 部门主任
  'chief', // 总编
  'proofreader', // 校对
  'page-editor', // 版面编辑
  'admin',
] as const
export type Role = (typeof roles)[number]

/** Where an account stands. Only `active` people may sign in; a person with no account stays `listed` (byline only). */
export const personStatuses = ['listed', 'invited', 'active', 'suspended', 'left'] as const
export type PersonStatus = (typeof personStatuses)[number]

export type Grant = { role: Role; sectionId: string | null }

/** Who acts: a signed-in person with current grants, read from the database on every request; or the system itself. */
export type Actor = { id: string | null; name: string; grants: readonly Grant[] }

/** The program acting on its own: scheduled publication, clean-up, import from the command line. */
export const systemActor: Actor = { id: null, name: 'Galley', grants: [] }

/** Whether the actor holds one of the roles in the section. `sectionId` null asks for a grant in all sections. */
export function hasRole(actor: Actor, wanted: readonly Role[], sectionId: string | null): boolean {
  return actor.grants.some(
    (grant) => wanted.includes(grant.role) && (grant.sectionId === null || grant.sectionId === sectionId),
  )
}

/** Whether the actor holds one of the roles anywhere. */
export function hasRoleAnywhere(actor: Actor, wanted: readonly Role[]): boolean {
  return actor.grants.some((grant) => wanted.includes(grant.role))
}
