import { singleton } from '#lib/singleton.ts'

/** Where this process stands. Requests for pages are answered only while it is ready. */
export type Phase = 'starting' | 'ready' | 'stopping'

const holder = () => singleton<{ phase: Phase }>('process.phase', () => ({ phase: 'starting' }))

/** Where this process stands now. */
export function currentPhase(): Phase {
  return holder().phase
}

/** Moves the process on: from starting to ready, from either to stopping. */
export function enterPhase(phase: Phase): void {
  holder().phase = phase
}
