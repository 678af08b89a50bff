import type { Random } from './random.ts'

/** Invented places, people and things for the slots of sentences and headlines. */
const list = (text: string) => text.trim().split(/\s+/)

const placeHeads = list(
  '柳 青 桃 石 白 云 龙 清 梧 沙 望 东 南 西 北 上 下 双 三 金 银 玉 红 长 大 小 新 古 竹 松 槐 枫 荷 莲 芦 雁 鹤 马 牛 鹿 泉 溪 河 湖 塘 港 湾 桥 坪 岗',
)
const placeTails = list(
  '湾 溪 河 桥 塘 沟 岭 坡 坪 庄 家庄 屯 洼 泉 店 集 埠 渡 亭 墩 林 园 圩 港 浦 田 岗 堡 寨 塬 坝',
)
export const surnames = list(
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 邓 韩 冯 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 傅 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤 席 靳 惠 冷 殷 施 牛 洪 翟 安 颜 倪 温 季 鲁 祝 凌 俞 章 葛 岳 齐 樊 聂 邢 耿 兰 霍 庞 路 涂 柳 焦 毕 关 尚 左 祁 申 符 娄 穆 滕 游 柯 包 裴 柴 谷 宁 凤 查 褚 窦 屈 鲍 童 翁 管 阮 甘 古 辛 时 费 桑 苗 卞 景 农 司 喻 盛 乐 芦 储 隋 房 连 艾 牟 靖 闵 解 强 党 丛 佟 应 宗 车 詹 盖 蒙 郎 诸 曲 仇 栾 冉 卜 饶 池 敖 麦 云 练 仝 刁 桂 全 原 瞿 边 晏 杭 臧 缪 糜 井 巩 阎 楼 缑 逯 郇 亓 苟 邸 粟 汝 匡 邬 逄 仵 鄢 欧阳 上官 司马 诸葛 慕容 皇甫 尉迟 呼延',
)
const givenSecond = list(
  '小 晓 建 国 志 文 玉 春 秀 桂 海 明 永 立 雪 子 雨 思 佳 一 家 德 长 金 红 丽 俊 嘉 梓 亚 少 天 光 青 秋 冬 若 书',
)
const givenLast = list(
  '华 明 军 英 芳 兰 红 梅 强 伟 勇 杰 涛 峰 波 燕 云 霞 平 刚 辉 斌 宁 琴 娟 敏 静 丽 娜 婷 雪 飞 鹏 宇 浩 轩 涵 欣 怡 然 禾 航 舟 川 原 帆 萍 莉 菲 琪 瑶 阳 晨 松 柏 山 林 生 根 富 贵 才 发 祥 福 庆',
)
const penNames = list(
  '听雨 墨白 林间客 山人 老墨 青禾 微澜 一苇 半夏 南风 闲云 清浅 夜航船 石头记 溪边草 晚来雪 木兮 朴园 守拙 野渡 云水 竹里 拾光 秋白 汀兰 苇杭',
)

export function place(random: Random): string {
  return random.pick(placeHeads) + random.pick(placeTails)
}

export function personName(random: Random): string {
  const surname = random.pick(surnames)
  if (surname.length === 2)
    return (
      surname +
      (random.chance(0.6) ? random.pick(givenLast) : random.pick(givenSecond) + random.pick(givenLast))
    )
  return (
    surname +
    (random.chance(0.42) ? random.pick(givenLast) : random.pick(givenSecond) + random.pick(givenLast))
  )
}

export function penName(random: Random): string {
  return random.pick(penNames)
}

const units = list('社区 街道 镇 村 乡 小区 镇政府 街道办事处 社区党委 村委会')
const offices = list(
  '市教育局 县农业农村局 区民政局 市卫健委 县人社局 市交警支队 区城管局 县文旅局 市气象台 县妇联 市总工会 县团委 区残联 市供电公司 县税务局 市市场监管局 区司法局 县水利局 市图书馆 县融媒体中心 市中医院 县人民医院 市中级人民法院 区检察院',
)
const schools = list('实验小学 第一中学 中心小学 职业中专 第三中学 育才学校 幼儿园 外国语学校 师范学院')
const activities = list(
  '“邻里一家亲”文艺汇演 “清风入户”宣讲活动 反诈知识讲座 义务植树活动 亲子阅读活动 趣味运动会 包粽子比赛 广场舞大赛 “书香伴我行”读书分享会 应急救护培训 消防疏散演练 健康义诊 “小小交警”体验活动 传统文化进校园活动 老年人智能手机培训 招聘会 书画展 “夜校”开班仪式 剪纸课堂 重阳敬老活动',
)
const crops = list(
  '小麦 水稻 玉米 大豆 油菜 花生 红薯 葡萄 草莓 西瓜 黄桃 蓝莓 香菇 茶叶 中药材 辣椒 大蒜 莲藕 生姜',
)
const goods = list('路灯 充电桩 长椅 凉亭 晾衣杆 健身器材 停车位 电梯 水管 垃圾桶 监控 消防栓 雨水井 花箱')
const titles = list(
  '党委书记 主任 负责人 工作人员 网格员 志愿者 居民 村民 党支部书记 技术员 班主任 社工 副局长 站长 队长 经理 教练 医生',
)
const sirs = list('阿姨 大爷 先生 女士 大妈 奶奶 师傅 老师 老伯 大姐 爷爷')
const months = list('1 2 3 4 5 6 7 8 9 10 11 12')

type Slot = (random: Random) => string
const slots: Record<string, Slot> = {
  place,
  person: personName,
  unit: (random) => place(random) + random.pick(units),
  office: (random) => random.pick(offices),
  school: (random) => (random.chance(0.6) ? place(random) : '') + random.pick(schools),
  activity: (random) => random.pick(activities),
  crop: (random) => random.pick(crops),
  thing: (random) => random.pick(goods),
  title: (random) => random.pick(titles),
  sir: (random) => random.pick(surnames) + random.pick(sirs),
  old: (random) => `老${random.pick(surnames).charAt(0)}`,
  n: (random) => String(random.int(2, 99)),
  nn: (random) => String(random.int(100, 9800)),
  age: (random) => String(random.int(19, 88)),
  few: (random) => random.pick(list('3 4 5 6 8 三 四 五 六 两')),
  dec: (random) => `${random.int(1, 90)}.${random.int(1, 99)}`,
  pct: (random) => `${random.int(2, 99)}${random.chance(0.5) ? `.${random.int(1, 9)}` : ''}%`,
  day: (random) => `${random.int(1, 28)}日`,
  date: (random) => `${random.pick(months)}月${random.int(1, 28)}日`,
  month: (random) => random.pick(months),
  year: (random) => String(random.int(1978, 2025)),
  clock: (random) => `${random.int(6, 21)}:${random.pick(list('00 15 30 45'))}`,
  score: (random) => `${random.int(0, 9)}:${random.int(0, 9)}`,
  phone: (random) => `0${random.int(300, 999)}-${random.int(10, 99)}00${random.int(100, 999)}`,
}

/** Fills the {slots} of a template. */
export function fill(template: string, random: Random): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name]?.(random) ?? name)
}
