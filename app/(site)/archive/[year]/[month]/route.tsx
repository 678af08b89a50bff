import { answerMonth } from '../../answer-month.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ year: string; month: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { year, month } = await params
  return answerMonth(request, `${year}-${month}`)
}
