'use client'

import { Avatar } from '#components/ui/avatar.tsx'
import { signInAsDemoForm } from '#lib/auth/actions.ts'
import { FormMessage } from './form-message.tsx'
import { useAuthForm } from './use-auth-form.ts'

/** One of the invented people; `duties` already in words. */
export type DemoChoice = { id: string; name: string; hue: number; role: string; where: string }

/** The invented people; each is one click. */
export function DemoPeople({ people, next }: { people: readonly DemoChoice[]; next: string }) {
  const { form, pending, message } = useAuthForm(signInAsDemoForm)
  return (
    <>
      <ul className="mt-3 divide-y divide-rule border-rule border-y">
        {people.map((person) => (
          <li key={person.id}>
            <form {...form}>
              <input type="hidden" name="next" value={next} />
              <input type="hidden" name="personId" value={person.id} />
              <button
                type="submit"
                disabled={pending}
                className="flex touch-row w-full items-center gap-2 px-1 py-1 text-left hover:bg-wash disabled:opacity-60"
              >
                <Avatar name={person.name} hue={person.hue} />
                <span className="w-24 shrink-0">{person.name}</span>
                <span className="min-w-0 flex-1 text-quiet text-xs">
                  {person.role} · {person.where}
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <FormMessage>{message}</FormMessage>
    </>
  )
}
