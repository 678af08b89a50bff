import { cn } from '#lib/cn.ts'

/** A grey line where words will stand. Comes after 200 ms. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('appear-late block h-4 rounded-sm bg-wash', className)} />
}

/** Rows of a list that is on its way. */
export function SkeletonRows({ rows = 8, label }: { rows?: number; label: string }) {
  const keys = Array.from({ length: rows }, (_, row) => `row-${row}`)
  return (
    <div role="status" className="divide-y divide-rule">
      <span className="sr-only">{label}</span>
      {keys.map((key) => (
        <div key={key} className="flex touch-row items-center gap-6 px-2">
          <Skeleton className="w-2/5" />
          <Skeleton className="w-1/5" />
          <Skeleton className="ml-auto w-1/12" />
        </div>
      ))}
    </div>
  )
}
