import { answerMonth } from './answer-month.tsx'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerMonth(request, null)
}
