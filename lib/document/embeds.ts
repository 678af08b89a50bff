/**
 * Where embedded video and audio may come from, with the shape of its id there. Only provider and id are stored; the page
 * address is built here, so that no HTML of others ever enters a story.
 */
export const embedProviders = {
  bilibili: { id: /^BV[0-9A-Za-z]{10}$/, page: (id: string) => `https://www.bilibili.com/video/${id}` },
  tencent: { id: /^[0-9a-z]{11}$/, page: (id: string) => `https://v.qq.com/x/page/${id}.html` },
  youku: {
    id: /^X[0-9A-Za-z]{10,20}={0,2}$/,
    page: (id: string) => `https://v.youku.com/v_show/id_${id}.html`,
  },
  cctv: { id: /^VID[0-9A-Za-z]{10,40}$/, page: (id: string) => `https://tv.cctv.com/v/${id}.html` },
  youtube: { id: /^[\w-]{11}$/, page: (id: string) => `https://www.youtube.com/watch?v=${id}` },
  vimeo: { id: /^\d{6,12}$/, page: (id: string) => `https://vimeo.com/${id}` },
} as const satisfies Record<string, { id: RegExp; page: (id: string) => string }>

export type EmbedProvider = keyof typeof embedProviders
export const embedProviderNames = Object.keys(embedProviders) as EmbedProvider[]

/** Whether an id has the shape the provider uses. */
export function isEmbed(provider: unknown, embedId: unknown): provider is EmbedProvider {
  const known = embedProviderNames.find((name) => name === provider)
  return known !== undefined && typeof embedId === 'string' && embedProviders[known].id.test(embedId)
}
