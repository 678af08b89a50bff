import type { Workflow } from '#lib/story/workflow.ts'

/** Sections, columns and topics of the invented 《云渡日报》. */
export const demoSections: readonly { slug: string; name: string; nameEn: string; workflow: Workflow }[] = [
  { slug: 'news', name: '要闻', nameEn: 'Top news', workflow: 'three-review' },
  { slug: 'life', name: '民生', nameEn: 'Daily life', workflow: 'three-review' },
  { slug: 'community', name: '社区', nameEn: 'Community', workflow: 'three-review' },
  { slug: 'country', name: '乡村', nameEn: 'Countryside', workflow: 'two-step' },
  { slug: 'culture', name: '文体', nameEn: 'Culture and sport', workflow: 'two-step' },
  { slug: 'english', name: '英文', nameEn: 'In English', workflow: 'direct' },
]

export const demoColumns: readonly { slug: string; name: string; section: string; description: string }[] = [
  { slug: 'neighbours', name: '街坊故事', section: 'community', description: '住在我们身边的人。' },
  { slug: 'errands', name: '记者跑腿', section: 'life', description: '您来问，我们跑。' },
  { slug: 'field-class', name: '田间课堂', section: 'country', description: '把课讲到田埂上。' },
  { slug: 'letters', name: '云渡书简', section: 'culture', description: '读者来信与短文。' },
]

export const demoTopics: readonly { slug: string; name: string }[] = [
  { slug: 'old-town', name: '老城更新' },
  { slug: 'harvest', name: '秋收' },
  { slug: 'care', name: '养老' },
  { slug: 'river', name: '云渡河' },
  { slug: 'schools', name: '学校' },
]
