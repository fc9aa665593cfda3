import type { may } from './policy.js';

type Samples = { [Action in keyof typeof may]?: { when: string; subject: Parameters<(typeof may)[Action]>[1] }[] };

const own = { editionId: 'E', leadId: 'p1', memberIds: ['p1'] };
const joined = { editionId: 'E', leadId: 'p9', memberIds: ['p9', 'p1'] };
const another = { editionId: 'E', leadId: 'p9', memberIds: ['p9'] };
const teams = [
  { when: "their team's", subject: own },
  { when: "their team's", subject: joined },
  { when: 'of any entry', subject: another },
];

const sittings = [
  { when: 'with their team', subject: { editionId: 'E', teamIds: ['p1', 'p9'] } },
  { when: 'of other teams', subject: { editionId: 'E', teamIds: ['p9'] } },
];

const values = [
  { when: "their team's", subject: { leadId: 'p1', giverId: null } },
  { when: 'when named', subject: { leadId: 'p9', giverId: 'p1' } },
  { when: 'of any team', subject: { leadId: 'p9', giverId: null } },
];

/** Subjects from which docs/permissions.md is drawn. */
export const samples: Samples = {
  readTurns: teams,
  showPass: teams,
  watchClock: sittings,
  giveValue: values,
  nameGiver: values,
};
