import type { LockedBead, LockedBeadDraft } from '../../src/core/locked-bead.js';

/** A confirmed bead with usual values, of which the test states those that matter to it. */
export function beadDraftOf(stated: Partial<LockedBeadDraft> = {}): LockedBeadDraft {
  return {
    pair: 'harbour',
    version: 'vi',
    target: ['港は静かだ。'],
    source: ['Cảng yên tĩnh.'],
    at: { target: 0, source: 0 },
    locked: true,
    ...stated,
  };
}

/** The same as a line of the file. */
export function lockedBeadOf(id: string, stated: Partial<LockedBead> = {}): LockedBead {
  const { by = 'Lan', when = '2027-03-31T09:12:44.120Z' } = stated;
  return { ...beadDraftOf(stated), id, by, when };
}
