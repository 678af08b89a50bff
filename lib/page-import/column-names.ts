/** Words that standing headings end with or consist of. */
const endings =
  /(?:故事会?|故事汇|聚焦|观察|快讯|短讯|简讯|要闻|新闻|短波|传真|速递|直通车|快车|广角|论坛|视点|之窗|之声|风采|风景线|一线|天地|茶座|时评|短评|漫谈|笔谈|杂谈|漫笔|随笔|走笔|闲话|信箱|热线|在线|连线|讲堂|课堂|学堂|坐堂|档案|地带|园地|记忆|往事|掠影|撷英|集锦|播报|动态|资讯|关注|追踪|调查|提示|提醒|说法|说案|医院|门诊|健康|养生|贴士|百科|指南|攻略|问答|答疑|来信|的信|家书|民声|处方|日记|速递|传真|文讯|短笛|炊烟|习作|作文|民生|镜头|图说|图片|表情|人物|榜样|先锋|善举|好人|家庭|诗苑|诗笺|诗页|诗会|诗刊|诗坛|诗社|诗词|诗作|诗抄|体诗|吟坛|笔会|会客厅|沙龙|影院|剧场|书房|书架|书屋|书单|画廊|展台|舞台|大家谈|大家说|有话说|心愿|絮语|短语|闲谈|夜谈|文章|味道|地名|地理|史话|钩沉|档案|回响|回应|回音|落实|督办|曝光台|红黑榜|光荣榜|公示栏|服务台|气象台|速读|导读|直击|现场|探访|探营|打卡|寻访|走笔|印象|印记|风云|风尚|潮流|达人|匠人|艺人|守艺人|传承|非遗|文物|博物|自然|生态|环保|绿色|田园|乡音|乡愁|乡情|乡贤|乡土|亲情|真情|情感|婚恋|家教|家风|育儿|成长|心理|饮食|美食|厨房|科普|科技|数码|汽车|楼市|理财|保险|消费|维权|投诉|法治|普法|案例|警示|廉政|清风|党建|党旗|支部|组工|诗歌|散文|小说|草木|风物|阅读|书香|文苑|副刊|新芽|习作|作文|行动|进行时|巡礼|展播|专栏|特刊|纪事|纪实录|特写|专访|访谈|对话|声音|评论|观点|声明栏|基层行|走基层|新春|节日|精神|家园|实践|振兴|治理|嘱托|心语|心声|寄语|驿站|窗口|橱窗|快递|集装箱|万花筒|一句话|帮办|帮忙|帮你问|问计|求证|回音壁|发布|前沿|瞭望|纵横|经纬|视界|世相|市井|街巷|大观|百味|人生|茶馆|夜话|灯下|周刊|导航|锐评|快评|夜读|晨读|札记|手记|日志|微语录|金句|图鉴|影像|瞬间|新作为|新征程|新时代)$/

/** Labels that name no more than what stands below; most papers use them. */
const general = new Set([
  '图片新闻',
  '图片报道',
  '摄影报道',
  '新闻图片',
  '简讯',
  '短讯',
  '短波',
  '快讯',
  '要闻',
  '要闻简报',
  '一句话新闻',
  '动态',
  '图说',
  '公告栏',
  '信息',
  '读者来信',
  '来信',
])

const bracketed =
  /^(?:【[^】]{1,14}】|〔[^〕]{1,14}〕|［[^］]{1,14}］|\[[^\]]{1,14}\]|『[^』]{1,14}』|「[^」]{1,14}」|〖[^〗]{1,14}〗|《[^》]{1,12}》|◆[^◆]{1,12}◆|■[^■]{1,12}■|·[^·]{1,12}·|☆[^☆]{1,12}☆|★[^★]{1,12}★|—[^—]{1,12}—)$/

/** Whether a line is set as a label: 【城事】, ◆一线短波◆. */
export function isBracketedLabel(text: string): boolean {
  return bracketed.test(text)
}

/** Whether a short line ends as standing headings do: 社区故事会, 农事提醒. */
export function endsLikeColumn(text: string): boolean {
  const name = bareColumnName(text)
  return text.length <= 14 && !/\S\s\S/.test(columnName(text)) && endings.test(name)
}

/** Whether a line is one of the labels that most papers use: 图片新闻, 简讯. */
export function isGeneralLabel(text: string): boolean {
  return general.has(bareColumnName(text))
}

/** A column's name without the marks around it; brackets belong to how it is printed and stay. */
export function columnName(text: string): string {
  return text.replace(/^[■◆★☆●▲·▪◎○□\s—]+|[■◆★☆●▲·▪◎○□\s—]+$/g, '')
}

/** A column's name for comparing: no marks, no brackets, no spaces. */
export function bareColumnName(text: string): string {
  return columnName(text).replace(/[【】〔〕［］[\]『』「」〖〗《》\s]/g, '')
}
