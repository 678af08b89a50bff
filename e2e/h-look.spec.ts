import { test } from './fixtures.ts'
test('look', async ({ signIn, newsroom }) => {
  const page = await signIn('song')
  page.on('console', (m) => console.log('console', m.text()))
  page.on('websocket', (w) => { console.log('ws', w.url()); w.on('close', () => console.log('ws closed')); w.on('framereceived', (f) => console.log('frame', String(f.payload).length)) })
  await page.goto('/desk/stories')
  const href = await page.locator('a[href^="/desk/stories/"]').evaluateAll((a) => a.map((x) => x.getAttribute('href')))
  console.log(href.slice(0, 8))
  await page.goto(href.find((h) => h && /\/desk\/stories\/[0-9a-z]{12}$/.test(h)) ?? '')
  await page.waitForTimeout(12000)
  await page.screenshot({ path: '/tmp/gt/h-look.png' })
  console.log(await page.locator('[data-saved]').evaluateAll((a) => a.map((x) => x.outerHTML)))
  console.log(newsroom.output.slice(-3000))
})
