'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { readSingleKeys, takesText } from './single-keys.ts'

/** j and k walk through the rows of the screen (links marked `data-row`); Enter opens, as everywhere. `/` goes to the filter, n begins a story. */
export function ListKeys() {
  const router = useRouter()
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return
      if (takesText(event.target) || !readSingleKeys()) return
      if (event.key === '/') {
        const filter = document.querySelector<HTMLElement>('[data-filter]')
        if (!filter) return
        event.preventDefault()
        filter.focus()
        return
      }
      if (event.key === 'n') {
        event.preventDefault()
        router.push('/desk/stories/new')
        return
      }
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (step === 0) return
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
      const at = rows.indexOf(document.activeElement as HTMLElement)
      const next = at < 0 ? (step > 0 ? rows[0] : rows.at(-1)) : rows[at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', onKey)
    document.documentElement.dataset.rows = 'ready'
    return () => {
      document.removeEventListener('keydown', onKey)
      delete document.documentElement.dataset.rows
    }
  }, [router])
  return null
}
