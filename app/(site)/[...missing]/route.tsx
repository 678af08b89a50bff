import { answerPage } from '../answer-page.tsx'

export const dynamic = 'force-dynamic'

/** Every address that nothing else answers: where it went, or the 404 page, without the framework's scripts. */
export function GET(request: Request): Promise<Response> {
  return answerPage(request, async () => null)
}
