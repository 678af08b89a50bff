import { expect, it } from 'vitest'
import { every } from './every.ts'

it('never runs a job twice at once, and goes on after one that failed', async () => {
  let runs = 0
  let atOnce = 0
  let most = 0
  const job = every('test', 1, async () => {
    runs += 1
    atOnce += 1
    most = Math.max(most, atOnce)
    await new Promise((resolve) => setTimeout(resolve, 2))
    atOnce -= 1
    if (runs === 2) throw new Error('failed on purpose')
  })
  await expect.poll(() => runs).toBeGreaterThan(4)
  await job.stop()
  expect(most).toBe(1)
})

it('stops after the run under way, which it waits for', async () => {
  let finished = false
  let runs = 0
  let letGo: () => void = () => undefined
  const job = every('test', 1, async () => {
    runs += 1
    await new Promise<void>((resolve) => {
      letGo = resolve
    })
    finished = true
  })
  const stopped = job.stop()
  expect(finished).toBe(false)
  letGo()
  await stopped
  expect([finished, runs]).toEqual([true, 1])
})
