import { useCallback, useEffect, useState } from 'react'
import type { NotificationItem } from '#lib/notification/queries.ts'

const everyMs = 60_000

/** What I must know, asked from the server: the number each minute while the tab is looked at, the list when I open it. */
export function useNotifications(unreadAtFirst: number) {
  const [unread, setUnread] = useState(unreadAtFirst)
  const [items, setItems] = useState<readonly NotificationItem[] | null>(null)
  const [failed, setFailed] = useState(false)

  const read = useCallback(async (countOnly: boolean) => {
    const response = await fetch(countOnly ? '/desk/notifications?count' : '/desk/notifications')
    if (!response.ok) throw new Error(`notifications answered ${response.status}`)
    return (await response.json()) as { unread: number; items: NotificationItem[] }
  }, [])

  useEffect(() => setUnread(unreadAtFirst), [unreadAtFirst])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      // Without a connection the number stays as it was.
      read(true).then(
        (answer) => setUnread(answer.unread),
        () => undefined,
      )
    }
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [read])

  const load = useCallback(async () => {
    setFailed(false)
    try {
      const answer = await read(false)
      setItems(answer.items)
      setUnread(answer.unread)
      return answer.unread
    } catch {
      setFailed(true)
      return 0
    }
  }, [read])

  return { unread, items, failed, load, seen: () => setUnread(0) }
}
