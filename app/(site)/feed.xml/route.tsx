import { answerFeed } from '../answer-feed.tsx'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerFeed(request, null)
}
