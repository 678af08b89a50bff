import { install } from './install.mjs'
import { runStep } from './steps.mjs'

/** `npm run check`: format, lint, types, borders, messages. Seconds, for while one works. */
await install()
for (const name of ['lint', 'routes', 'types', 'borders', 'messages']) {
  const code = await runStep(name)
  if (code !== 0) process.exit(code)
}
