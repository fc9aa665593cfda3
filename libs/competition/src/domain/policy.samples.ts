import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  seeEdition: [
    { when: 'when published', subject: { editionId: 'E', state: 'published' } },
    { when: 'as a draft', subject: { editionId: 'E', state: 'draft' } },
  ],
  readPlan: [
    { when: 'when published', subject: { editionId: 'E', state: 'published' } },
    { when: 'as a draft', subject: { editionId: 'E', state: 'draft' } },
  ],
};
