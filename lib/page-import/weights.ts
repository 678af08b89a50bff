import { lineFeatureNames } from './features.ts'
import { seamFeatureNames, seamKinds, type Weights } from './lattice.ts'
import { emissionLabels } from './states.ts'
import { readTable } from './weight-table.ts'
import { lineWeights } from './weights-of-lines.ts'
import { pairWeights, seamWeights } from './weights-of-steps.ts'

/**
 * The weights that labelling uses, trained on generated pages (testing/train.ts) and read from printed tables. A weight is
 * an addend to the log of how likely a labelling is: 10 tenths make it e times likelier.
 */
export const weights: Weights = {
  emission: readTable(lineWeights, lineFeatureNames, emissionLabels),
  pair: readTable(pairWeights, emissionLabels, emissionLabels),
  seam: readTable(seamWeights, seamFeatureNames, seamKinds),
}
