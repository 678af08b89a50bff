import { headers } from 'next/headers'
import { AppError } from '#lib/errors.ts'
import { isOwnOrigin } from './origin.ts'

/**
 * For server actions: refuses what no page of ours sent.
 * @throws AppError forbidden
 */
export async function requireOwnOrigin(): Promise<void> {
  if (!isOwnOrigin(await headers())) throw new AppError('forbidden')
}
