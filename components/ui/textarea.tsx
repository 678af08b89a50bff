import type { ComponentProps } from 'react'
import { cn } from '#lib/cn.ts'
import { controlLooks } from './input.tsx'

export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea rows={rows} className={cn(controlLooks, 'field-sizing-content py-1.5', className)} {...rest} />
  )
}
