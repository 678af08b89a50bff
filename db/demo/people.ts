import type { Role } from '#lib/person/roles.ts'

/** People of the demo newsroom. `sections` are slugs; none means all sections. All invented. */
export type DemoPerson = {
  key: string
  name: string
  email: string
  role: Role
  sections?: string[]
  unit?: string
  bio?: string
}

export const demoPeople: readonly DemoPerson[] = [
  { key: 'shen', name: '沈知行', email: 'shen@yundu.example', role: 'chief', bio: '《云渡日报》总编辑。' },
  { key: 'zhou', name: '周敏华', email: 'zhou@yundu.example', role: 'desk-head', sections: ['news', 'life'] },
  {
    key: 'liang',
    name: '梁志远',
    email: 'liang@yundu.example',
    role: 'desk-head',
    sections: ['community', 'country', 'culture', 'english'],
  },
  { key: 'he', name: '何雨晴', email: 'he@yundu.example', role: 'editor', sections: ['news', 'life'] },
  {
    key: 'deng',
    name: '邓海',
    email: 'deng@yundu.example',
    role: 'editor',
    sections: ['community', 'country', 'culture', 'english'],
  },
  {
    key: 'song',
    name: '宋一鸣',
    email: 'song@yundu.example',
    role: 'reporter',
    sections: ['news', 'life'],
    bio: '跑时政和民生，常在石桥一带。',
  },
  {
    key: 'lin',
    name: '林小满',
    email: 'lin@yundu.example',
    role: 'reporter',
    sections: ['community', 'culture'],
    bio: '写社区，也写戏台下的人。',
  },
  {
    key: 'gao',
    name: '高翔',
    email: 'gao@yundu.example',
    role: 'reporter',
    sections: ['country', 'news', 'culture'],
    bio: '摄影记者。',
  },
  {
    key: 'alice',
    name: 'Alice Wen',
    email: 'alice@yundu.example',
    role: 'reporter',
    sections: ['english'],
    bio: 'Writes the English page.',
  },
  {
    key: 'tao',
    name: '陶然',
    email: 'tao@yundu.example',
    role: 'contributor',
    sections: ['country'],
    unit: '石桥镇文化站',
  },
  {
    key: 'luo',
    name: '罗桂枝',
    email: 'luo@yundu.example',
    role: 'contributor',
    sections: ['community'],
    unit: '青荷社区',
  },
  { key: 'xu', name: '许静', email: 'xu@yundu.example', role: 'proofreader' },
  { key: 'fang', name: '方黎', email: 'fang@yundu.example', role: 'page-editor' },
  { key: 'wen', name: '贺文', email: 'hewen@yundu.example', role: 'admin' },
]
