import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Height of what stands above an element at the top of the page, in pixels: the bars that stay when the text scrolls. The
 * element's own bar sticks below them, however many the screen has.
 */
export function useBarsAbove(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      const top = element.current?.getBoundingClientRect().top
      if (top !== undefined) setHeight(Math.round(top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [element])
  return height
}
