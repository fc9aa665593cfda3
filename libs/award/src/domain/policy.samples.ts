import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  confirmPrizes: [
    { when: 'proposed by others', subject: { editionId: 'E', proposedBy: ['p9'] } },
    { when: 'proposed by the same person', subject: { editionId: 'E', proposedBy: ['p1'] } },
  ],
  finaliseResults: [
    { when: 'prizes confirmed by somebody else', subject: { editionId: 'E', confirmedBy: 'p9' } },
    { when: 'prizes confirmed by the same person', subject: { editionId: 'E', confirmedBy: 'p1' } },
  ],
};
