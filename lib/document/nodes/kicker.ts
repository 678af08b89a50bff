import { headNode } from './head.ts'

/** 引题: the line above the headline. */
export const Kicker = headNode('kicker', 'p')
