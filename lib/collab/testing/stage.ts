import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { sharedDocuments } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { useAuthSecret } from '#lib/auth/secret.ts'
import type { AttachOptions } from '../attach.ts'
import { Visitor } from './join.ts'
import { beginStory, type Colleague, type Draft, documentOf, signIn } from './newsroom.ts'
import { type Serving, serve } from './serve.ts'

/** Key of the session cookies in tests. */
export const testSecret = 'a secret of the tests, thirty-two characters long'

/** What most tests of the shared document need: a database, a server, a reporter with a story, an editor. */
export class Stage {
  declare open: OpenDatabase
  declare serving: Serving
  declare reporter: Colleague
  declare editor: Colleague
  declare draft: Draft
  readonly visitors: Visitor[] = []
  readonly #options: AttachOptions

  constructor(options: AttachOptions) {
    this.#options = options
  }

  /** Knocks at a story; it may be refused. */
  knock(given: Partial<ConstructorParameters<typeof Visitor>[0]> & { person?: Colleague } = {}): Visitor {
    const { person = this.reporter, ...rest } = given
    const visitor = new Visitor({
      url: this.serving.url,
      name: this.draft.name,
      cookie: person.cookie,
      ...rest,
    })
    this.visitors.push(visitor)
    return visitor
  }

  /** Opens a story and waits for its text. */
  enter(person: Colleague = this.reporter, name: string = this.draft.name): Promise<Visitor> {
    return this.knock({ person, name }).synced()
  }

  async serve(options: AttachOptions = {}): Promise<void> {
    this.serving = await serve({ ...this.#options, ...options })
  }

  /** Another server on the same database, in place of the one that stands. */
  async serveAgain(options: AttachOptions = {}): Promise<void> {
    await this.serving.close()
    await this.serve(options)
  }

  /** The stored document of a story. */
  async row(storyId: string = this.draft.id) {
    const [row] = await this.open.db
      .select()
      .from(sharedDocuments)
      .where(eq(sharedDocuments.storyId, storyId))
    if (!row) throw new Error('no document')
    return row
  }
}

/** Registers the hooks of a test file; the stage is set anew before each test. */
export function setStage(options: AttachOptions = {}): Stage {
  const stage = new Stage(options)
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
    await stage.serve()
    stage.draft = await beginStory(stage.open.db, stage.reporter.id, documentOf('临溪县城北小学昨日开学。'))
  })
  afterEach(async () => {
    for (const visitor of stage.visitors.splice(0)) visitor.leave()
    await stage.serving.close()
  })
  return stage
}
