/**
 * Drawings of the demo newsroom, 1280 × 800, in the manner of a coloured woodcut. Invented like everything else here; as
 * SVG they cost nothing to ship and are made into renditions when the demo is filled.
 */

type Picture = { key: string; alt: string; altEn: string; svg: string }

const width = 1280
const height = 800

const box = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`
const disc = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
const area = (points: string, fill: string, more = '') =>
  `<polygon points="${points}" fill="${fill}" ${more}/>`
const line = (path: string, stroke: string, thickness: number) =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${thickness}" stroke-linecap="round"/>`
const times = (count: number, draw: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => draw(n)).join('')

const ink = '#2a2a2e'
const paper = '#f1e9d8'
const red = '#b8452c'

const sky = (top: string, low: string) =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>${box(0, 0, width, height, 'url(#sky)')}`
const hills = (y: number, fill: string) =>
  `<path d="M0 ${y} C 200 ${y - 120} 380 ${y - 20} 560 ${y - 90} S 900 ${y - 150} 1280 ${y - 40} V 800 H 0 Z" fill="${fill}"/>`
const water = (y: number, fill: string) =>
  box(0, y, width, height - y, fill) +
  times(14, (n) =>
    line(`M${(n * 197) % 1180} ${y + 24 + ((n * 53) % 190)} h${60 + ((n * 31) % 90)}`, '#ffffff55', 4),
  )

/** A person seen from afar: head, coat, and what they do with the arms by `lift` (−1 down … 1 up). */
const person = (x: number, y: number, coat: string, lift = -0.6, size = 1) =>
  `<g transform="translate(${x} ${y}) scale(${size})">${disc(0, -92, 17, '#d9a57d')}<path d="M-17 -96 a17 17 0 0 1 34 0 z" fill="${ink}"/><path d="M-24 0 L-19 -66 Q0 -80 19 -66 L24 0 Z" fill="${coat}"/>${line(`M-18 -60 L-38 ${-60 - 34 * lift}`, coat, 10)}${line(`M18 -60 L38 ${-60 - 34 * lift}`, coat, 10)}${line('M-9 0 V30', ink, 9)}${line('M9 0 V30', ink, 9)}</g>`

const fruits = [
  [-60, -96],
  [-30, -140],
  [4, -112],
  [38, -146],
  [62, -88],
  [22, -76],
  [-22, -72],
  [-48, -122],
  [44, -114],
] as const

const tree = (x: number, y: number, leaf: string, fruit?: string) =>
  box(x - 8, y - 70, 16, 70, '#5b4330') +
  disc(x, y - 110, 62, leaf) +
  disc(x - 44, y - 82, 40, leaf) +
  disc(x + 44, y - 82, 40, leaf) +
  (fruit ? fruits.map(([right, up]) => disc(x + right, y + up, 9, fruit)).join('') : '')

const drawings: Record<string, string> = {
  bridge:
    sky('#c9d9de', paper) +
    hills(470, '#8ea48f') +
    water(560, '#5f8796') +
    box(0, 430, 560, 30, '#55585e') +
    box(720, 430, 560, 30, '#55585e') +
    box(570, 372, 140, 30, red) +
    line('M640 120 V372', ink, 5) +
    line('M640 120 L980 90', ink, 10) +
    line('M980 60 V430', ink, 14) +
    times(5, (n) => box(90 + n * 250 + (n > 2 ? 60 : 0), 460, 34, 240, '#74777d')) +
    person(330, 430, red, 0.9, 0.8) +
    person(400, 430, '#d6a93b', 0.9, 0.8) +
    person(860, 430, '#d6a93b', 0.8, 0.8),
  river:
    sky('#dfe6e2', '#f5e4c8') +
    disc(980, 190, 66, '#e0915a') +
    hills(430, '#a9b79a') +
    hills(500, '#7f957c') +
    `<path d="M520 470 C 620 560 300 640 420 800 H 1100 C 900 640 760 600 640 470 Z" fill="#7fa3ab"/>` +
    times(6, (n) => tree(90 + n * 70, 640 + ((n * 41) % 60), '#6d8a5c')) +
    tree(1120, 650, '#b8813c') +
    tree(1200, 700, '#6d8a5c') +
    `<path d="M610 610 q60 34 130 0 l-16 26 h-96 z" fill="${ink}"/>` +
    person(676, 606, '#3f5c6b', 0.3, 0.55),
  market:
    sky(paper, '#e9dcc0') +
    box(0, 560, width, 240, '#c9bda6') +
    times(4, (n) => {
      const x = 40 + n * 310
      const awning = times(6, (k) =>
        box(x + k * 45, 240, 45, 70, k % 2 ? '#f6f1e4' : n % 2 ? '#4f7a5b' : red),
      )
      const goods = times(10, (k) =>
        disc(
          x + 24 + k * 25,
          524 - ((k * 13) % 22),
          17,
          ['#c8452f', '#d99a2b', '#5d8a4b', '#e6dcc3'][(k + n) % 4] ?? red,
        ),
      )
      return `${awning}${line(`M${x + 8} 300 V600`, ink, 7)}${line(`M${x + 262} 300 V600`, ink, 7)}${goods}${box(x, 540, 270, 70, '#8a6a48')}${person(x + 135, 500, n % 2 ? '#3f5c6b' : '#7b4a3a', -0.4, 0.9)}`
    }) +
    person(250, 730, '#54606a', -0.7, 1.2) +
    person(840, 750, red, -0.5, 1.25),
  bus:
    sky('#d7e3ea', paper) +
    box(0, 600, width, 200, '#b9b3a4') +
    times(3, (n) => tree(120 + n * 520, 600, '#7d9a68')) +
    box(250, 300, 780, 310, '#3f7183', 'rx="26"') +
    times(5, (n) => box(300 + n * 130, 340, 104, 100, '#e8f0ee', 'rx="8"')) +
    box(300, 470, 400, 70, paper) +
    times(16, (n) =>
      box(310 + n * 24, 478, 16, 58, ['#b8452c', '#d99a2b', '#54606a', '#5d8a4b'][n % 4] ?? red),
    ) +
    box(820, 450, 110, 160, '#2f5563') +
    disc(390, 612, 52, ink) +
    disc(390, 612, 20, '#c9c4b8') +
    disc(890, 612, 52, ink) +
    disc(890, 612, 20, '#c9c4b8') +
    times(5, (n) =>
      person(
        140 + n * 66,
        742,
        ['#d99a2b', red, '#5d8a4b', '#54606a', '#8a5a83'][n] ?? red,
        n % 2 ? 0.6 : -0.5,
        0.8,
      ),
    ),
  elders:
    sky('#efe6d3', '#e6d6b8') +
    box(0, 520, width, 280, '#b99f7c') +
    box(120, 130, 300, 230, '#cfe0e2') +
    box(860, 130, 300, 230, '#cfe0e2') +
    line('M270 130 V360', ink, 6) +
    line('M1010 130 V360', ink, 6) +
    times(6, (n) =>
      person(
        190 + n * 180,
        560,
        ['#7b4a3a', '#54606a', red, '#4f7a5b', '#8a5a83', '#3f5c6b'][n] ?? red,
        -0.2,
        1.25,
      ),
    ) +
    `<ellipse cx="640" cy="640" rx="560" ry="96" fill="#e9dcc0"/>` +
    times(
      26,
      (n) =>
        `<path d="M${170 + ((n * 89) % 930)} ${600 + ((n * 37) % 84)} q20 -26 40 0 z" fill="#fbf6ea" stroke="#cdbf9f" stroke-width="3"/>`,
    ),
  paper:
    box(0, 0, width, height, paper) +
    `<g fill="${red}">${times(8, (n) => `<ellipse cx="640" cy="210" rx="60" ry="150" transform="rotate(${n * 45} 640 400)"/>`)}</g>` +
    `<g fill="${paper}">${times(8, (n) => `<ellipse cx="640" cy="200" rx="20" ry="84" transform="rotate(${n * 45} 640 400)"/>`)}${times(16, (n) => `<circle cx="640" cy="300" r="12" transform="rotate(${n * 22.5} 640 400)"/>`)}</g>` +
    disc(640, 400, 74, red) +
    disc(640, 400, 34, paper) +
    `<rect x="70" y="60" width="1140" height="680" fill="none" stroke="${red}" stroke-width="12"/>`,
  orchard:
    sky('#dbe6e6', '#f3e6c9') +
    hills(420, '#93a87f') +
    hills(540, '#7c9467') +
    box(0, 640, width, 160, '#8c7a52') +
    times(5, (n) => tree(120 + n * 260, 650, '#4c7444', '#e08a2e')) +
    times(4, (n) => tree(250 + n * 260, 760, '#5a8450', '#e08a2e')) +
    person(560, 742, '#3f5c6b', 0.9, 1.1) +
    `<path d="M610 740 h90 l-14 46 h-62 z" fill="#9a7342"/>` +
    times(6, (n) => disc(622 + n * 13, 738, 10, '#e08a2e')),
  stage:
    sky('#1f2a3f', '#4a4a5a') +
    disc(1080, 140, 54, '#f0e3b6') +
    times(26, (n) => disc((n * 137) % 1280, (n * 61) % 260, 2.4, '#f6efd8')) +
    box(0, 600, width, 200, '#6b5638') +
    box(330, 250, 620, 370, '#8a3324') +
    box(360, 290, 560, 270, '#f0d9a0') +
    area('300,250 640,130 980,250', '#5e241a') +
    times(7, (n) => disc(390 + n * 83, 250, 16, '#e9b04a')) +
    person(560, 556, '#3f5c8b', 0.7, 1.3) +
    person(740, 556, '#b8452c', -0.3, 1.3) +
    times(13, (n) => person(60 + n * 98, 780 + (n % 2) * 24, ink, -0.8, 0.9)),
  harvest:
    sky('#cfe0e6', '#f4e3b5') +
    hills(360, '#9cae86') +
    box(0, 420, width, 380, '#d9b24c') +
    times(70, (n) => line(`M${(n * 61) % 1280} ${470 + ((n * 83) % 320)} q10 -30 4 -46`, '#b98f2f', 5)) +
    box(0, 640, width, 160, '#c7a765') +
    box(470, 420, 300, 140, red, 'rx="14"') +
    box(620, 330, 130, 100, '#8fb0b8', 'rx="10"') +
    area('470,470 380,560 380,590 490,560', '#8c8c88') +
    disc(540, 582, 54, ink) +
    disc(540, 582, 22, '#c9c4b8') +
    disc(720, 582, 54, ink) +
    disc(720, 582, 22, '#c9c4b8') +
    person(960, 690, '#3f5c6b', 0.4, 1.2),
  drum:
    sky('#3b2a22', '#6f4630') +
    `<path d="M640 0 L250 800 H1030 Z" fill="#f4dfae22"/>` +
    box(0, 660, width, 140, '#4a2f22') +
    person(470, 650, '#e9dcc0', 0.5, 2.6) +
    person(850, 650, '#3f5c6b', 0.1, 2.3) +
    `<g transform="translate(-60 90) rotate(-14 600 500)">${box(540, 450, 300, 84, '#a0522d', 'rx="10"')}<ellipse cx="540" cy="492" rx="22" ry="42" fill="${paper}"/></g>`,
  run:
    sky('#d3e3ea', paper) +
    hills(380, '#94a98a') +
    water(430, '#6d95a2') +
    box(0, 520, width, 280, '#a8a49a') +
    times(6, (n) => box(40 + n * 230, 650, 130, 8, '#e9e4d8')) +
    times(11, (n) => {
      const x = 80 + n * 112
      const y = 640 + ((n * 47) % 90)
      const shirt = ['#b8452c', '#d99a2b', '#3f7183', '#5d8a4b', '#8a5a83'][n % 5] ?? red
      return `${person(x, y, shirt, 0.1, 1)}${line(`M${x - 8} ${y + 2} L${x - 34} ${y + 34}`, ink, 9)}${line(`M${x + 8} ${y + 2} L${x + 30} ${y + 20}`, ink, 9)}`
    }),
}

const words: Record<string, [string, string]> = {
  bridge: [
    '河面上，两段桥梁正要合拢，工人在桥头招手',
    'Two halves of a bridge about to meet over a river, workers waving',
  ],
  river: ['秋天的河湾，一条小船', 'A bend of the river in autumn, with one small boat'],
  market: ['菜市场里一排带棚的摊位', 'A row of market stalls under striped awnings'],
  bus: ['孩子们在流动图书车前排队', 'Children queuing at a library bus'],
  elders: ['老人们围着圆桌包饺子', 'Elderly people making dumplings around a table'],
  paper: ['红色剪纸，一朵八瓣花', 'A red paper cutting of a flower with eight petals'],
  orchard: ['果农在挂满橘子的坡上采摘', 'A grower picking oranges on a hillside'],
  stage: ['月光下晒谷场上的戏台，台前坐满了人', 'An open-air stage by moonlight, with the audience in front'],
  harvest: ['收割机在金黄的稻田里作业', 'A harvester in a golden rice field'],
  drum: [
    '两位艺人在台上对戏，年长者抱着渔鼓',
    'Two performers on stage, the older one holding a fishing drum',
  ],
  run: ['跑者沿着河边奔跑', 'Runners along the river'],
}

/** Every picture of the demo. */
export const demoPictures: readonly Picture[] = Object.entries(drawings).map(([key, drawing]) => ({
  key,
  alt: words[key]?.[0] ?? '',
  altEn: words[key]?.[1] ?? '',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawing}</svg>`,
}))
