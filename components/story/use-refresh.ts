'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'

/**
 * Reads the page's data again, if the server is there. The router answers a reading that fails with a full navigation, and
 * that would take the page and what was typed in it away.
 */
export function useRefresh(): () => void {
  const router = useRouter()
  return useCallback(() => {
    fetch('/readyz', { cache: 'no-store' }).then(
      (answer) => {
        if (answer.ok) router.refresh()
      },
      () => undefined,
    )
  }, [router])
}
