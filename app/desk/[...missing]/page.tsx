import { notFound } from 'next/navigation'

/** Addresses of the desk that lead nowhere: said within its frame. */
export default function MissingPage() {
  notFound()
}
