import type { Weights } from './lattice.ts'
export const weights: Weights = { emission: {}, pair: {}, seam: {} }
