import type { may } from './policy.js';

type Samples = {
  [Action in keyof typeof may]?: {
    when: string;
    args: Parameters<(typeof may)[Action]> extends [unknown, ...infer Rest] ? Rest : never;
  }[];
};

/** Arguments from which docs/permissions.md is drawn. */
export const samples: Samples = {
  invite: [
    { when: 'organisers', args: ['E', 'organiser'] },
    { when: 'other roles', args: ['E', 'judge'] },
  ],
};
