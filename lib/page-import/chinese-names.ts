/** Surnames that rarely mean anything else at the head of a two or three character word on a newspaper page. */
const surnames = new Set(
  `鄢赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常于时傅皮卞齐康伍余卜顾孟黄穆萧尹姚邵湛汪祁毛禹
  狄米贝臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲封芮羿储靳汲邴
  糜松井段富巫乌焦巴牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿边扈燕冀郏浦尚
  农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步耿满弘匡寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶曾毋沙乜养鞠丰巢关蒯相查荆红游竺权逯盖益桓肖佘商牟佟闫付覃仝仉原苟邸楚候练涂初
  鹿麦迟丛战官冼檀么仵亓缑亢況郄尉晋揭隋邝阳由兰岳帅郇郅郸邾靖翦腾芦苑茆荷菅萨蔄藏衣谌谯豆贠赫辜逢释银闪闭雒青计伏成谈元平和明云水花乐房汝佴皋粟敬揣冶撒昂刀罕铁衷盘蒿但介税戢苌禤庹淦凃禚代楼门桐苦母`.replace(
    /\s/g,
    '',
  ),
)

/** Surnames that are more often words. Believed only where something else says that a name stands here. */
const wordSurnames = new Set('部酒要家能空通国文都展公信海须弓暴晨竹冰雨雪风月木禾星后多老小大工')

const doubleSurnames = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '端木',
  '宇文',
  '长孙',
  '司空',
  '南宫',
  '呼延',
  '轩辕',
  '申屠',
  '闻人',
  '澹台',
  '钟离',
  '赫连',
  '拓跋',
  '万俟',
  '淳于',
  '公冶',
  '濮阳',
  '独孤',
  '西门',
  '东郭',
])

/** Words of two to four characters that stand alone on a page, begin like a name and are none. */
const notNames = new Set(
  `中秋 重阳 元宵 端午 清明 国庆 元旦 春节 除夕 小年 冬至 夏至 立春 立秋 要闻 社区 时政 民生 综合 副刊 广告 城事 县区 教育 健康 文化 体育
国际 国内 经济 财经 法治 平安 简讯 短讯 导读 热闻 看点 聚焦 观察 关注 视点 图片 新闻 图说 资讯 专题 专版 特刊 人物 故事 文艺 文苑 文明 文旅 文摘
乐活 乐园 和谐 时评 时讯 时事 时间 高考 中考 高温 高速 安全 安居 平台 平价 成长 成果 金融 金秋 江南 江北 江湖 江城 江山 万象 万家 常识 常态
云端 云上 花开 花絮 水利 水务 水韵 农业 农村 农事 农家 农民 家园 家长 家风 家庭 家乡 党建 党史 党群 关爱 关怀 连线 连载 连环画 向导 解读 解码
解放 公告 公示 公益 公安 通知 通告 通报 启事 声明 温馨 温馨提示 温暖 步履 步道 明天 明日 明星 今日 全景 全国 全市 全县 全省 全民 红色 红榜 红绿灯
白天 黄昏 黄金 黄河 长江 青春 青年 青少年 青山 青苗 景区 景点 原创 原点 相关 相册 相约 路况 路上 游记 游客 车市 车间 车友 房产 房源 单位 师生
师德 师者 校园 经典 经验 经营 强国 强企 强农 双拥 双创 双减 双节 官方 计划 计生 史话 史海 史料 甘露 符号 包子 包村 干部 干货 干群 边角 边走边看
管理 管护 简介 简明 印象 印记 应急 应用 宣传 宣讲 谈心 谈天 古今 古城 古镇 古村 利民 利好 惠民 惠农 惠企 益农 益民 富民 富硒 祝福 祝愿 祝贺 支部
支农 支教 元素 元气 初心 初夏 初秋 初冬 初春 盛夏 盛会 隆冬 暖冬 秋收 秋种 秋景 夏粮 夏收 丰收 丰碑 满意 满园 荣誉 荣光 幸福 幸运 喜讯 喜报
成人 成都 方寸 方案 方言 方向 祖国 祖孙 石头 石榴 米香 麦收 麦田 麦浪 豆角 鱼塘 牛羊 羊肉 马上 马路 龙舟 龙灯 山水 山村 山乡 谷雨 谷物 田园 田野
田间 林业 林下 林间 松林 桂花 梅花 荷花 荷塘 兰花 艾草 柳絮 柳色 燕子 沙滩 海洋 海岸 浦江 池塘 温度 向上 向善 东风 东方 东湖 西湖 花卉 花园
有关 相声 习俗 习惯 任务 任命 何时 何处 何以 常委 章程 余热 余音 顾问 项目 童年 童心 童话 童谣 童趣 颜值 郭外 高铁 高新 高地 高手 莫愁 经贸
单曲 左右 左图 右图 上图 下图 石桥 陆海 荣辱 羽毛 班组 班会 班长 班主任 仲夏 宁静 武术 武警 司机 司法 从心 从业 从前 怀念 怀旧 党员 党委 师傅
易错 终点 终身 居民 居家 步行 步数 那年 那时 那些 那人 那事 养生 养老 养殖 养护 巢湖 越野 越剧 曾经 关于 后记 后来 商场 商业 商务 商城 战士 战友
战疫 官网 官兵 阳光 阳台 原来 原因 明白 明确 和平 和美 成绩 成功 平安夜 水果 水稻 水暖 花木 云霞 乐购 房屋 广场 广播 广角 广大 利用 越来越
见图 周日 周一 周二 周三 周四 周五 周六 周末 周年 周边 周刊 周报 全文 全文完 未完待续 待续 完 下转 上接 化名 节选 选段 图略 组图 资料 片刻`.split(
    /\s+/,
  ),
)

/** 柴先生, 滕老师: how people are called, not how they sign. */
const formOfAddress =
  /(?:先生|女士|小姐|老师|同学|同志|阿姨|大爷|大妈|大娘|大姐|大叔|师傅|奶奶|爷爷|老伯|老人|某|某某|主任|书记|局长|校长|医生|教授|经理|队长)$/

/** 宣传科, 教务处: three characters that begin like a name and end like an office. */
const office =
  /^(?:..[局部委办室股组处站所队厂]|(?:宣传|教育|教务|总务|政教|人事|财务|后勤|保卫|安全|生产|综合|信息|护理|医务|行政|组织|机电|运输|通风)科)$/

const hanOnly = /^[\u3400-\u9fff]+$/

/** How well a word passes for a person's name: 2 surname and given name, 1 perhaps (word-like surname, pen name), 0 no. */
export function nameLikeness(word: string): 0 | 1 | 2 {
  if (/^[\u3400-\u9fff]{2,8}·[\u3400-\u9fff]{2,8}$/.test(word)) return 2
  if (!hanOnly.test(word) || notNames.has(word) || formOfAddress.test(word) || office.test(word)) return 0
  const first = word.charAt(0)
  if (word.length >= 3 && word.length <= 4 && doubleSurnames.has(word.slice(0, 2))) return 2
  if (word.length < 2 || word.length > 4) return 0
  if (word.length === 4)
    return surnames.has(first) && surnames.has(word.charAt(1)) && /[一-龥]/.test(word) ? 1 : 0
  if (surnames.has(first)) return 2
  return wordSurnames.has(first) ? 1 : 0
}

/** Whether a word passes for a person's name without help from what stands around it. */
export function isName(word: string): boolean {
  return nameLikeness(word) === 2
}

/** Whether a word begins with a surname, whatever else it may mean: for places where only a name can stand. */
export function hasSurname(word: string): boolean {
  return (
    hanOnly.test(word) &&
    !formOfAddress.test(word) &&
    (surnames.has(word.charAt(0)) || wordSurnames.has(word.charAt(0)))
  )
}

/** Whether a word could be a pen name where a byline is certain: 2–6 Han that name nothing else. */
export function isPenName(word: string): boolean {
  return /^[\u3400-\u9fffA-Za-z·]{2,8}$/.test(word) && !notNames.has(word) && !formOfAddress.test(word)
}

/**
 * Puts together names that are letter-spaced to the width of three: 沈 方 → 沈方, 欧阳 珊 → 欧阳珊, 王 小 明 → 王小明.
 * @param words what stood between spaces
 */
export function joinSpacedNames(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (doubleSurnames.has(word) && isOne(words[at + 1])) {
      joined.push(word + words[++at])
      continue
    }
    if (!isOne(word)) {
      joined.push(word)
      continue
    }
    let run = at
    while (isOne(words[run])) run++
    const ones = words.slice(at, run)
    at = run - 1
    joined.push(...pairUp(ones))
  }
  return joined
}

/** 2 → one name, 3 → one name, 4 → two names, and so on; one alone stays alone. */
function pairUp(ones: readonly string[]): string[] {
  if (ones.length === 3) return [ones.join('')]
  const names: string[] = []
  for (let at = 0; at < ones.length; at += 2) names.push(ones.slice(at, at + 2).join(''))
  return names
}

/** One Han character that is not itself a credit. */
function isOne(word: string | undefined): boolean {
  return word !== undefined && /^[\u3400-\u9fff]$/.test(word) && !/[摄文图绘画辑书]/.test(word)
}
