import { headNode } from './head.ts'

/** 副题: the line below the headline. */
export const Deck = headNode('deck', 'p')
