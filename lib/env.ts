import { z } from 'zod'

const whole = (least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .refine(
      (n) => Number.isInteger(n) && n >= least && n <= most,
      `must be a whole number from ${least} to ${most}`,
    )
const oneOf = <const T extends string>(...values: T[]) =>
  z.enum(values, `must be one of ${values.join(', ')}`)

/** Every variable the program reads, with its meaning in README's configuration table. */
const shape = z.object({
  PORT: whole(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .refine((url) => URL.canParse(url), 'is no address: postgres://user:password@host:port/name')
    .optional(),
  GALLEY_DATA: z.string().min(1).default('.galley'),
  GALLEY_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .optional(),
  /** Proxies in front whose X-Forwarded-For is to be believed. */
  GALLEY_PROXIES: whole(0, 9).default(0),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  GALLEY_TIME_ZONE: z.string().default('Asia/Shanghai').refine(isTimeZone, 'is no IANA time zone'),
  GALLEY_DEMO: oneOf('auto', 'off').default('auto'),
  GALLEY_LOG: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
  GALLEY_PRESS_MB: whole(1, 65536).default(256),
  NODE_ENV: oneOf('development', 'production', 'test').default('production'),
})

export type Env = z.infer<typeof shape>

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Values that no message repeats. */
const secrets = new Set(['DATABASE_URL', 'AUTH_SECRET'])

/** A variable with a value the program cannot use. The message is one line that names it. */
export class EnvError extends Error {}

/**
 * Checks a set of variables. Empty strings count as not set.
 * @throws EnvError naming the first wrong variable
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const name = String(issue?.path[0] ?? 'environment')
  const value = secrets.has(name) ? '…' : (given[name] ?? '').replace(/[\p{Cc}]/gu, '?')
  throw new EnvError(`${name}=${value} ${issue?.message ?? 'is wrong'}`)
}

let cached: Env | undefined

/** The checked environment of this process. */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}
