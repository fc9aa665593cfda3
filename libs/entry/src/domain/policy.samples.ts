import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

const own = { editionId: 'E', leadId: 'p1' };
const another = { editionId: 'E', leadId: 'p9' };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  seeEntry: [
    { when: 'their own', subject: { ...own, revisionNo: 0 } },
    { when: 'once it was handed in', subject: { ...another, revisionNo: 1 } },
  ],
  seeThread: [
    { when: 'their own', subject: own },
    { when: 'of any entry', subject: another },
  ],
  writeThread: [
    { when: 'their own', subject: own },
    { when: 'of any entry', subject: another },
  ],
  confirmProposal: [
    { when: 'proposed by somebody else', subject: { ...another, proposedBy: 'p9' } },
    { when: 'proposed by themselves', subject: { ...another, proposedBy: 'p1' } },
  ],
  seeContacts: [
    { when: 'their own', subject: own },
    { when: 'of any entry', subject: another },
  ],
};
