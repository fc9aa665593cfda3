import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  publishDraft: [
    { when: 'drafted by others', subject: { editionId: 'E', authors: ['p9'], secondPerson: true } },
    { when: 'drafted by the same person', subject: { editionId: 'E', authors: ['p1'], secondPerson: true } },
    { when: 'no second person is asked for', subject: { editionId: 'E', authors: ['p1'], secondPerson: false } },
  ],
};
