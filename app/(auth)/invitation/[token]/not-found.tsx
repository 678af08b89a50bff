import { InvitationOver } from '#components/auth/invitation-over.tsx'

export default function InvitationNotFound() {
  return <InvitationOver />
}
