import { expect, it } from 'vitest'
import { splitTitleLine } from './title-line.ts'

it.each([
  ['柳湾街道推动难题办结 清单列在墙上 实事落在心上', '柳湾街道推动难题办结', '清单列在墙上 实事落在心上'],
  [
    '柳湾街道紧紧围绕群众需求推动难题办结 绘就幸福底色',
    '柳湾街道紧紧围绕群众需求推动难题办结',
    '绘就幸福底色',
  ],
  ['只有一段', '', '只有一段'],
])('%s', (line, kicker, headline) => expect(splitTitleLine(line)).toEqual({ kicker, headline }))
