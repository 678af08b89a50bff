'use server'

import { action } from '#lib/action.ts'
import { changeName as changeNameCommand } from './commands/change-name.ts'
import { changeRoles as changeRolesCommand } from './commands/change-roles.ts'
import { invitePerson as invitePersonCommand } from './commands/invite-person.ts'
import { makeLink as makeLinkCommand } from './commands/make-link.ts'
import { restorePerson as restorePersonCommand } from './commands/restore-person.ts'
import { suspendPerson as suspendPersonCommand } from './commands/suspend-person.ts'
import {
  changeNameInput,
  changeRolesInput,
  invitePersonInput,
  makeLinkInput,
  restorePersonInput,
  suspendPersonInput,
} from './input.ts'

export const invitePerson = action(invitePersonInput, invitePersonCommand)
export const makeLink = action(makeLinkInput, makeLinkCommand)
export const changeRoles = action(changeRolesInput, changeRolesCommand)
export const suspendPerson = action(suspendPersonInput, suspendPersonCommand)
export const restorePerson = action(restorePersonInput, restorePersonCommand)
export const changeName = action(changeNameInput, changeNameCommand)
