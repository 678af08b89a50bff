import { cn } from '#lib/cn.ts'

const hues = [
  'bg-person-1',
  'bg-person-2',
  'bg-person-3',
  'bg-person-4',
  'bg-person-5',
  'bg-person-6',
  'bg-person-7',
  'bg-person-8',
] as const

/** The first character of a name on a disc of its colour. `hue` is 1 to 8. The name stands beside it or in a tooltip. */
export function Avatar({ name, hue, className }: { name: string; hue: number; className?: string }) {
  const [initial = ''] = new Intl.Segmenter().segment(name)
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex size-6 shrink-0 select-none items-center justify-center rounded-full text-sheet text-xs',
        hues[(((Math.trunc(hue) - 1) % 8) + 8) % 8],
        className,
      )}
    >
      {typeof initial === 'string' ? initial : initial.segment.toUpperCase()}
    </span>
  )
}
