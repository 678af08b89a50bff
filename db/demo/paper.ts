import type { PaperSettings } from '#lib/paper/settings.ts'

/** What the invented 《云渡日报》 says of itself: value of the setting `paperSettingsKey`. */
export const demoPaper: Partial<PaperSettings> = {
  name: '云渡日报',
  nameEn: 'Yundu Daily',
  motto: '写清楚身边的事',
  publisher: '云渡县融媒体中心',
  about:
    '《云渡日报》是云渡县的地方报纸，写城里的街巷，也写河上游的村子。县名、人名和报上的每一件事都是虚构的，用来试用这套编辑部软件。\n报道有错，请打电话或写信告诉我们。更正会登在原来的稿件上，也登在更正页上。',
  address: '云渡县南浦街道河湾路 12 号',
  phone: '0000-0000000',
  email: 'news@yundu.example',
}
