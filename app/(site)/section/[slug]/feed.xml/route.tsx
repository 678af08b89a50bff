import { answerFeed } from '../../../answer-feed.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerFeed(request, (await params).slug)
}
