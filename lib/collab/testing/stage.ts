import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { sharedDocuments } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { useAuthSecret } from '#lib/auth/secret.ts'
import type { AttachOptions } from '../attach.ts'
import { join, Visitor } from './join.ts'
import { beginStory, type Colleague, type Draft, documentOf, signIn } from './newsroom.ts'
import { type Serving, serve } from './serve.ts'

/** Key of the session cookies in tests. */
export const testSecret = 'a secret of the tests, thirty-two characters long'

/**
 * What most tests of the shared document need: a database, a server, a reporter with a story, an editor. Registers the
 * hooks of the test file; the members are filled before each test.
 */
export function setStage(options: { serve?: AttachOptions } = {}) {
  const visitors: Visitor[] = []
  const stage = {
    open: undefined as unknown as OpenDatabase,
    serving: undefined as unknown as Serving,
    reporter: undefined as unknown as Colleague,
    editor: undefined as unknown as Colleague,
    draft: undefined as unknown as Draft,

    /** Knocks at a story; it may be refused. */
    knock(given: Partial<ConstructorParameters<typeof Visitor>[0]> & { person?: Colleague } = {}): Visitor {
      const { person = stage.reporter, ...rest } = given
      const visitor = new Visitor({
        url: stage.serving.url,
        name: stage.draft.name,
        cookie: person.cookie,
        ...rest,
      })
      visitors.push(visitor)
      return visitor
    },

    /** Opens a story and waits for its text. */
    async enter(person: Colleague = stage.reporter, name: string = stage.draft.name): Promise<Visitor> {
      const visitor = await join({ url: stage.serving.url, name, cookie: person.cookie })
      visitors.push(visitor)
      return visitor
    },

    /** Another server on the same database, in place of the one that stands. */
    async serveAgain(again: AttachOptions = {}): Promise<void> {
      await stage.serving.close()
      stage.serving = await serve({ ...options.serve, ...again })
    },

    /** The stored document of the story. */
    async row(storyId: string = stage.draft.id) {
      const [row] = await stage.open.db
        .select()
        .from(sharedDocuments)
        .where(eq(sharedDocuments.storyId, storyId))
      if (!row) throw new Error('no document')
      return row
    },
  }
  beforeAll(async () => {
    stage.open = await openTestDatabase()
    useDatabase(stage.open)
    useAuthSecret(testSecret)
    stage.reporter = await signIn(stage.open.db, '周晓禾', 'reporter')
    stage.editor = await signIn(stage.open.db, '林望', 'editor')
  })
  afterAll(async () => {
    useDatabase(undefined)
    await stage.open.close()
  })
  beforeEach(async () => {
    stage.serving = await serve(options.serve)
    stage.draft = await beginStory(stage.open.db, stage.reporter.id, documentOf('临溪县城北小学昨日开学。'))
  })
  afterEach(async () => {
    for (const visitor of visitors.splice(0)) visitor.leave()
    await stage.serving.close()
  })
  return stage
}
