import { headNode } from './head.ts'

/** 主题. */
export const Headline = headNode('headline', 'h1')
