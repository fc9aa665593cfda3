import type { Milestone } from './api/front.js';

/** A moment the public waits for: something under way ends, or something begins. */
export interface Moment {
  milestone: Milestone;
  kind: 'now' | 'next';
  at: string;
}

/** The next moments in order: the ends of what runs, the beginnings of what comes. */
export function nextMoments(milestones: readonly Milestone[], now: Date, count: number): Moment[] {
  const instant = now.getTime();
  const moments = milestones
    .filter((milestone) => Date.parse(milestone.endsAt) > instant)
    .map((milestone): Moment => {
      const running = Date.parse(milestone.startsAt) <= instant;
      return { milestone, kind: running ? 'now' : 'next', at: running ? milestone.endsAt : milestone.startsAt };
    });
  return moments.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(0, count);
}

/** Whether the milestone runs at `now`. */
export function runs(milestones: readonly Milestone[], code: string, now: Date): boolean {
  const one = milestones.find((milestone) => milestone.code === code);
  return one !== undefined && Date.parse(one.startsAt) <= now.getTime() && now.getTime() < Date.parse(one.endsAt);
}
