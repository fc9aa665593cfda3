import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

const people = { personId: 'X', enteredBy: null, decidedBy: null };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  confirmConflict: [
    { when: 'of somebody else', subject: { editionId: 'E', ...people } },
    { when: 'of themselves', subject: { editionId: 'E', ...people, personId: 'p1' } },
  ],
  endConflict: [
    { when: 'entered by somebody else', subject: { editionId: 'E', ...people } },
    { when: 'entered by themselves', subject: { editionId: 'E', ...people, enteredBy: 'p1' } },
  ],
};
