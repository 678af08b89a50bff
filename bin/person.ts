import { env } from '#lib/env.ts'
import { roles } from '#lib/person/roles.ts'
import { baseAddress } from '#lib/process/base-address.ts'
import { haveDone } from '#lib/process/have-done.ts'
import { type Command, readArgs, UsageError } from './command.ts'

const form = 'person add --email ADDRESS --name NAME --role ROLE [--section SLUG]'

export const personCommand: Command = {
  usage: [[form, `invite somebody; prints a one-time link. ROLE: ${roles.join(', ')}`]],
  run: async ([verb, ...args]) => {
    if (verb !== 'add') throw new UsageError(`usage: ${form}`)
    const { values } = readArgs(args, {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      section: { type: 'string' },
    })
    const { email, name, section } = values
    const role = roles.find((one) => one === values.role)
    if (!email || !name || !role) throw new UsageError(`usage: ${form}; ROLE is one of ${roles.join(', ')}`)
    const settings = env()
    const { link } = await haveDone(settings, 'add-person', { email, name, role, section })
    console.log(`${name} <${email}> is invited as ${role}${section ? ` in ${section}` : ''}.`)
    console.log(`One-time link, good until ${link.expiresAt}:`)
    console.log(`${baseAddress(settings, settings.PORT)}${link.path}`)
  },
}
