/**
 * One value per process, made on first use. Next evaluates a module several times in one process (server bundle, route
 * bundle, plain Node), so anything with state hangs on globalThis behind this function.
 * @param name unique key, `noun` or `noun.part`
 */
export function singleton<T>(name: string, make: () => T): T {
  const store = globalThis as typeof globalThis & { __galley?: Map<string, unknown> }
  store.__galley ??= new Map()
  if (!store.__galley.has(name)) store.__galley.set(name, make())
  return store.__galley.get(name) as T
}
