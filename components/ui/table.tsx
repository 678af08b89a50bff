import type { ComponentProps } from 'react'
import { cn } from '#lib/cn.ts'

/** A table of thin rules. Rows are 36 px, 44 px where touched. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <div className="w-full overflow-x-auto">
      <table className={cn('w-full border-collapse text-left text-sm', className)} {...rest} />
    </div>
  )
}

export function TableHead({ className, ...rest }: ComponentProps<'thead'>) {
  return <thead className={cn('border-rule border-b text-quiet text-xs', className)} {...rest} />
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr className={cn('group border-rule border-b last:border-b-0', className)} {...rest} />
}

export function HeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return <th scope="col" className={cn('h-8 px-2 font-normal whitespace-nowrap', className)} {...rest} />
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={cn('h-9 px-2 py-1 align-middle touch:h-11', className)} {...rest} />
}
