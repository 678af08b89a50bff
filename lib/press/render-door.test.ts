import { afterEach, expect, it } from 'vitest'
import { openRenderDoor } from './render-door.ts'

let close = async () => {}
afterEach(() => close())

it('asks the application for an address and waits for the end of the answer', async () => {
  const asked: string[] = []
  let ended = 0
  const door = openRenderDoor((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.write('x'.repeat(200_000))
    setImmediate(() => response.end('y', () => ended++))
  })
  close = door.close
  await Promise.all(Array.from({ length: 20 }, (_, n) => door.render(`/section/news?page=${n}`)))
  expect(new Set(asked).size).toBe(20)
  expect(asked).toContain('GET /section/news?page=3')
  expect(ended).toBe(20)
})

it('takes 404 and 410 as pages, and an error or a broken answer as failures', async () => {
  const door = openRenderDoor((request, response) => {
    if (request.url === '/broken') return response.destroy()
    response.writeHead(Number(request.url?.slice(1)))
    response.end()
  })
  close = door.close
  await expect(door.render('/404')).resolves.toBeUndefined()
  await expect(door.render('/410')).resolves.toBeUndefined()
  await expect(door.render('/503')).rejects.toThrow('503')
  await expect(door.render('/broken')).rejects.toThrow()
})
