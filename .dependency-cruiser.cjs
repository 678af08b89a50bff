/** Who may import what: ARCHITECTURE.md says it in words. scripts/borders.test.ts plants a breach of every rule. */
const TEST = '\\.(test|spec)\\.tsx?$|/testing/|/testing[^/]*\\.ts$'
/** Rules of the newsroom: no database, no framework, nothing that happens. */
const RULES =
  '^lib/[^/]+/(workflow|policy|input|roles|facts|views|state|timeline)\\.ts$|^lib/(errors|events)\\.ts$'
const DOCUMENT = '^lib/document/'
const READS = '^lib/[^/]+/(queries|public)\\.ts$'
const WRITES = '^lib/[^/]+/commands/'
const DATABASE = '^db/|node_modules/(drizzle-orm|pg|@electric-sql)/'
const SCREENS = '^(app|components)/'
const UI_LIBRARIES = 'node_modules/(react|react-dom|next|next-intl|@tiptap/react)/'
/** Imports that are gone at run time. */
const VALUES = { dependencyTypesNot: ['type-only'] }

const no = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    no('no-cycles', 'Split the shared part out instead.', {}, { circular: true, viaOnly: VALUES }),
    no(
      'rules-are-pure',
      'Rules reach only each other, the document format and zod.',
      { path: RULES, pathNot: TEST },
      { path: `${DATABASE}|${SCREENS}|${UI_LIBRARIES}|^lib/(env|log)\\.ts$`, reachable: true },
    ),
    no(
      'document-is-headless',
      'The format is shared by browser, server and command line.',
      { path: DOCUMENT, pathNot: TEST },
      { path: `${DATABASE}|${SCREENS}|${UI_LIBRARIES}|^lib/(env|log|action)\\.ts$`, reachable: true },
    ),
    no(
      'page-import-is-pure',
      'Reading a page needs no database and no framework; only its commands write.',
      {
        path: '^lib/page-import/',
        pathNot: `${TEST}|^lib/page-import/(commands/|actions\\.ts|queries\\.ts)`,
      },
      { path: `${DATABASE}|${SCREENS}|${UI_LIBRARIES}`, reachable: true },
    ),
    no(
      'browser-side-of-documents',
      'What runs in the browser knows neither the database nor the server side.',
      { path: '^lib/collab-client/', pathNot: TEST },
      {
        path: `${DATABASE}|^lib/(collab|auth|jobs|press|process)/|^lib/(env|log)\\.ts$`,
        // The words both sides speak.
        pathNot: '^lib/collab/messages\\.ts$',
        reachable: true,
      },
    ),
    no(
      'lib-knows-no-ui',
      'Screens know lib, never the other way.',
      { path: '^(lib|db|bin)/' },
      { path: SCREENS },
    ),
    no(
      'db-is-a-leaf',
      'Tables know the words of the newsroom and nothing else of lib.',
      { path: '^db/(schema/|client|migrate|open|lock)', pathNot: TEST },
      { path: '^lib/', pathNot: `${RULES}|${DOCUMENT}|^lib/(id|singleton)\\.ts$` },
    ),
    no(
      'sql-in-its-places',
      'Tables are touched by queries, public, commands, auth, jobs, collab, search, press and the event files.',
      {
        path: '^(app|components|lib|bin)/|^server\\.ts$',
        pathNot: `${READS}|${WRITES}|^lib/(auth|jobs|collab|search|press)/|^lib/(record-event|event-stream)\\.ts$|${TEST}`,
      },
      { path: '^db/schema/|node_modules/drizzle-orm/', ...VALUES },
    ),
    no(
      'runs-anywhere',
      'Commands, jobs, collaboration, the press and the command line run outside Next: nothing they reach may need it.',
      { path: `${WRITES}|^lib/(jobs|collab|press|process)/|^bin/`, pathNot: TEST },
      { path: 'node_modules/(next|server-only)/', reachable: true },
    ),
    no(
      'writes-go-through-actions',
      'Only actions, machine routes, jobs, the command line and other commands call commands.',
      {
        path: '^(app|components|lib|bin)/',
        pathNot: `^app/api/|^lib/[^/]+/actions\\.ts$|${WRITES}|^lib/(jobs|collab|auth)/|^lib/process/(work|import-page)\\.ts$|${TEST}`,
      },
      { path: WRITES, ...VALUES },
    ),
    no(
      'components-read-nothing',
      'Components get data as props and write through actions.',
      { path: '^components/', pathNot: TEST },
      { path: `${READS}|^lib/(jobs|collab|auth|press|process)/|^db/`, pathNot: '/actions\\.ts$', ...VALUES },
    ),
    no(
      'ui-is-generic',
      'components/ui knows no noun of the newsroom.',
      { path: '^components/ui/', pathNot: TEST },
      { path: '^(app|lib|components)/', pathNot: '^components/ui/|^lib/cn\\.ts$' },
    ),
    no(
      'site-sees-published-only',
      'What readers get is made from public.ts and nothing else that reads.',
      { path: '^(app/\\(site\\)|components/site)/', pathNot: TEST },
      {
        path: '^(app|components|lib|db)/',
        pathNot: `^app/\\(site\\)/|^components/(site|ui)/|^lib/[^/]+/public\\.ts$|^lib/(press|site)/|${DOCUMENT}|${RULES}|^lib/(cn|format|env|log|id)\\.ts$`,
      },
    ),
    no(
      'signing-in-stays-in-auth',
      'The sign-in library is an implementation detail of lib/auth.',
      { path: '^(app|components|lib|bin)/', pathNot: `^lib/auth/|^app/api/auth/|${TEST}` },
      { path: 'node_modules/(next-auth|@auth/core)/' },
    ),
    no(
      'no-test-code-in-production',
      'Factories and journeys are for tests and the demo.',
      {
        path: '^(app|components|lib|bin|db/(schema/|client|migrate|open|lock))|^server\\.ts$',
        pathNot: TEST,
      },
      { path: `^e2e/|^db/(factories|testing)|${TEST}` },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
