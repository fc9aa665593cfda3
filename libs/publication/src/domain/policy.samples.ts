import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  readHearing: [
    { when: 'of the own team', subject: { memberIds: ['p1'] } },
    { when: 'of another team', subject: { memberIds: ['p9'] } },
  ],
  answerHearing: [
    { when: 'led by the person', subject: { leadId: 'p1' } },
    { when: 'led by another', subject: { leadId: 'p9' } },
  ],
  readFeedback: [
    { when: "their team's", subject: { memberIds: ['p1'] } },
    { when: 'of any entry', subject: { memberIds: ['p9'] } },
  ],
};
