import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  knowBallots: [
    { when: 'on the final’s panel', subject: { editionId: 'E', panel: ['p1'] } },
    { when: 'not on the final’s panel', subject: { editionId: 'E', panel: ['p9'] } },
  ],
  nameCandidate: [
    { when: 'on the final’s panel', subject: { editionId: 'E', panel: ['p1'] } },
    { when: 'not on the final’s panel', subject: { editionId: 'E', panel: ['p9'] } },
  ],
  vote: [
    { when: 'of the electorate', subject: { editionId: 'E', electors: ['p1'] } },
    { when: 'not of the electorate', subject: { editionId: 'E', electors: ['p9'] } },
  ],
  confirmPrizes: [
    { when: 'proposed by others', subject: { editionId: 'E', proposedBy: ['p9'] } },
    { when: 'proposed by the same person', subject: { editionId: 'E', proposedBy: ['p1'] } },
  ],
  finaliseResults: [
    { when: 'prizes confirmed by somebody else', subject: { editionId: 'E', confirmedBy: 'p9' } },
    { when: 'prizes confirmed by the same person', subject: { editionId: 'E', confirmedBy: 'p1' } },
  ],
};
