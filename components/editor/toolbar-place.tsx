import type { ReactNode } from 'react'

/** Where the toolbar stands, as high before it is there, so that the text below never jumps. */
export function ToolbarPlace({ children }: { children?: ReactNode }) {
  return (
    <div className="sticky top-(--above) z-10 min-h-[37px] border-rule border-b bg-paper px-2 py-0.5 touch:min-h-[49px]">
      {children}
    </div>
  )
}
