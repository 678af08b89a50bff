import { contextFeatures } from './features-context.ts'
import { cueFeatures } from './features-cues.ts'
import { shapeFeatures } from './features-shape.ts'
import type { Spot } from './spot.ts'

/** All features of a line, by name. Each is small, pure, and tested by itself. */
export const lineFeatures = { ...shapeFeatures, ...cueFeatures, ...contextFeatures } as const
export type LineFeature = keyof typeof lineFeatures
export const lineFeatureNames = Object.keys(lineFeatures) as LineFeature[]

/** Names of the features that hold for a line. */
export function featuresOf(spot: Spot): LineFeature[] {
  return lineFeatureNames.filter((name) => lineFeatures[name](spot))
}
