import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

const own = { editionId: 'E', leadId: 'p1', memberIds: ['p1'], namedIds: [] };
const joined = { editionId: 'E', leadId: 'p9', memberIds: ['p9', 'p1'], namedIds: [] };
const another = { editionId: 'E', leadId: 'p9', memberIds: ['p9'], namedIds: [] };
const left = { editionId: 'E', leadId: 'p9', memberIds: ['p9'], namedIds: ['p9', 'p1'] };
const shared = [
  { when: "their team's", subject: own },
  { when: "their team's", subject: joined },
];
const handedIn = { when: 'that names them as handed in', subject: left };
const others = { when: 'of any entry', subject: another };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  seeEntry: [
    ...shared.map(({ when, subject }) => ({ when, subject: { ...subject, revisionNo: 0 } })),
    { when: 'once it was handed in', subject: { ...another, revisionNo: 1 } },
  ],
  seeDraft: [...shared, others],
  editEntry: [...shared, others],
  seeThread: [...shared, others],
  writeThread: [...shared, others],
  seeContacts: [...shared, others],
  reviewEntry: [...shared, handedIn, others],
  seeWholeHistory: [...shared, handedIn, others],
  seeDesk: [...shared, handedIn, others],
  proposeEnd: [...shared, handedIn, others],
  settleProposal: [...shared, handedIn, others],
  settleChange: [...shared, handedIn, others],
  confirmProposal: [
    { when: 'proposed by somebody else', subject: { ...another, proposedBy: 'p9' } },
    { when: 'proposed by themselves', subject: { ...another, proposedBy: 'p1' } },
  ],
};
