/** What went wrong with a form as a whole; spoken when it appears. */
export function FormMessage({ children }: { children: string | undefined }) {
  return (
    <p role="alert" className="text-vermilion empty:hidden">
      {children}
    </p>
  )
}
