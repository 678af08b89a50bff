import { type Printed, printed } from './printed.ts'
import type { Random } from './random.ts'
import { headlines } from './titles.ts'
import { fill, personName, place } from './words.ts'

/** What stands around the stories of a page: header, foot, credits, guide to other pages. */
export type Furnished = { top: Printed[]; foot: Printed[] }

const pageNames = [
  '要闻',
  '社区',
  '综合',
  '民生',
  '城事',
  '副刊',
  '教育',
  '健康',
  '法治',
  '体育',
  '农业',
  '文化',
  '读城',
  '区县',
  '街巷',
  '一线',
  '班组天地',
  '校园',
  '芦花',
  '名医坐堂',
  '经济',
  '专题',
  '市井',
  '乡镇',
  '读者',
  '县域',
  '体坛',
  '平安',
  '银龄',
  '文苑',
  '深读',
  '时事',
  '评论',
  '图说',
  '科技兴农',
  '生活',
]
const paperKinds = [
  '日报',
  '晚报',
  '晨报',
  '时报',
  '商报',
  '农民报',
  '法治报',
  '矿工报',
  '钢铁报',
  '中学报',
  '镇报',
  '报',
  '健康周刊',
  '周报',
  '大学报',
]
const roles = [
  '责任编辑',
  '责编',
  '编辑',
  '校对',
  '美编',
  '版式',
  '组版',
  '主编',
  '本版责编',
  '视觉',
  '值班编委',
  '审读',
  '检校',
  '版面编辑',
  '美术编辑',
  '一读',
  '照排',
]

export function furnish(random: Random): Furnished {
  const paper = place(random) + random.pick(paperKinds)
  const number = random.pick([
    `A${random.int(1, 24)}`,
    `0${random.int(1, 9)}`,
    String(random.int(1, 16)),
    `A0${random.int(1, 9)}`,
    `B${random.int(1, 8)}`,
  ])
  const name = random.pick(pageNames)
  const date = printDate(random)
  const top: string[] = []
  const foot: string[] = []
  const dice = random.next()
  if (dice < 0.12) return withCredits(top, foot, random)
  if (dice < 0.34)
    top.push(
      random.pick([
        `第${number}版:${name}`,
        `${number}版 ${name}`,
        `第${number}版`,
        `${number}　${name}`,
        `${number} ${name}`,
        `${number}版·${name}`,
        `第${number}版 ${name}`,
        `${number}|${name}`,
        `${name} ${number}`,
        `■${number}版：${name}`,
      ]),
      date,
    )
  else if (dice < 0.52)
    top.push(
      [paper, random.pick([`第${number}版`, `${number}版`, number]), name, date]
        .filter(() => random.chance(0.92))
        .join(random.pick(['　', ' ', '  '])),
    )
  else if (dice < 0.68) {
    top.push(`${number}版：${name}　　${date}　　${credit(random, 2)}`)
    return { top: guide(top, random), foot: [] }
  } else if (dice < 0.84) {
    top.push(paper)
    if (random.chance(0.5))
      top.push(
        random.pick([
          `主办：中共${place(random)}镇委员会　${place(random)}镇人民政府`,
          `${place(random)}集团党委宣传部主办`,
          '内部资料 免费交流',
          `主管：中共${place(random)}县委　主办：中共${place(random)}县委宣传部`,
        ]),
      )
    top.push(
      random.pick([
        `第${random.int(12, 900)}期　${date}　内部资料　免费交流`,
        `${date} 今日${random.pick(['4', '8', '16'])}版 总第${random.int(1000, 9000)}期`,
        `总第${random.int(100, 9000)}期 ${date}`,
        `国内统一连续出版物号CN${random.int(10, 99)}-00${random.int(10, 99)} 第${random.int(1000, 9000)}期`,
        `第${random.int(12, 900)}期（总第${random.int(900, 3000)}期）`,
      ]),
    )
    if (random.chance(0.3)) top.push(date)
    if (random.chance(0.3)) top.push(weather(random))
  } else {
    for (const one of random.shuffle([paper, name, date, number]).slice(0, random.int(1, 4))) top.push(one)
  }
  return withCredits(top, foot, random)
}

function withCredits(top: string[], foot: string[], random: Random): Furnished {
  const credits: string[] = random.chance(0.75) ? [credit(random, random.int(1, 3))] : []
  if (credits.length && random.chance(0.2)) credits.push(credit(random, 1))
  const contact = random.chance(0.2)
    ? random.pick([
        `新闻热线：0${random.int(300, 999)}-${random.int(1000000, 9999999)}`,
        `投稿邮箱：${random.pick(['luhua', 'shequ', 'fukan'])}@example.com`,
        `订报热线 ${random.int(1000000, 9999999)}`,
        `E-mail:news@example.com　电话:${random.int(1000000, 9999999)}`,
        '官方微信：请扫一扫二维码关注我们',
      ])
    : null
  const atTop = random.chance(0.5)
  const mark = (texts: readonly string[]) => texts.map((text) => printed(text, 'credit'))
  if (random.chance(0.06))
    foot.push(
      random.pick([
        '上一版 下一版',
        '上一篇 下一篇',
        '放大+ 缩小- 默认o',
        '版权所有 未经许可不得转载',
        '扫描二维码下载客户端',
        '返回首页',
        '广告',
      ]),
    )
  if (contact) (random.chance(0.5) ? top : foot).push(contact)
  return {
    top: [...guide(top, random), ...(atTop ? mark(credits) : [])],
    foot: [...foot.map((text) => printed(text, 'furniture')), ...(atTop ? [] : mark(credits))],
  }
}

function guide(top: readonly string[], random: Random): Printed[] {
  const blocks = top.map((text) => printed(text, 'furniture'))
  if (!random.chance(0.14)) return blocks
  blocks.push(
    printed(
      random.pick(['◆导读◆', '今日导读', '【导读】', '本期导读', '导读', '要目', '今日要目', '■ 导读']),
      'furniture',
    ),
  )
  const form = random.pick([
    (text: string) => `>>${text}`,
    (text: string, at: number) => `${text}（${at + 2}版）`,
    (text: string, at: number) => `${text}　A0${at + 2}`,
    (text: string, at: number) => `${text}——详见第${at + 2}版`,
    (text: string, at: number) => `▶ ${text} ${at + 2}版`,
    (text: string) => `●${text}`,
    (text: string, at: number) => `${text} 见${at + 2}版`,
  ])
  for (let at = 0, count = random.int(2, 4); at < count; at++)
    blocks.push(printed(form(fill(random.pick(headlines), random), at), 'guide'))
  return blocks
}

function credit(random: Random, count: number): string {
  const join = random.pick(['：', ':', ' ', '／', '　'])
  return random
    .some(roles, count)
    .map((role) => {
      const name = personName(random)
      const shown = name.length === 2 && random.chance(0.3) ? `${name.charAt(0)} ${name.charAt(1)}` : name
      return role + join + (join === ' ' || join === '　' ? name : shown)
    })
    .join(random.pick([' ', '　', '　　']))
}

function printDate(random: Random): string {
  const [year, month, day] = [random.int(2008, 2025), random.int(1, 12), random.int(1, 28)]
  const week = `星期${random.pick(['一', '二', '三', '四', '五', '六', '日'])}`
  return random.pick([
    `${year}年${month}月${day}日 ${week}`,
    `${year}年${String(month).padStart(2, '0')}月${String(day).padStart(2, '0')}日　${week}`,
    `${year}年${month}月${day}日`,
    `${year}.${month}.${day} ${week}`,
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `${year}年${month}月${day}日，${week}，农历八月初三`,
    `${year}年${month}月${day}日 ${week} 农历甲辰年三月十二`,
  ])
}

function weather(random: Random): string {
  return random.pick([
    '明天阴天，气温15℃～21℃',
    '今天多云 偏南风3～4级 最高气温16℃',
    '今日天气：晴转多云 8℃-17℃',
    '今天晴到多云，最低气温零下2℃',
    '天气 小雨转阴 东北风2级 12～18℃',
  ])
}
