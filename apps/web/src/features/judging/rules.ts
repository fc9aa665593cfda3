import type { TFunction } from 'i18next';
import type { Localised } from '#kernel';
import type { JudgeKind } from './api/judges.js';

export interface Named {
  code: string;
  name: Localised;
}

/** What a round's page must know of the rule it plays by. */
export interface RoundRule extends Named {
  judgesPerEntry: number | null;
  rooms: number;
  loadLimit: number;
  minimumSheets: number;
  seats: readonly { kinds: readonly JudgeKind[]; atLeast: number }[];
  trim: { drop: number; from: number; refuseBelow: number } | null;
  advance: { total: number; split: 'proportional' | 'equal'; tell?: 'at-once' | 'by-hand' } | null;
  tieLadder: readonly string[];
  rubrics: readonly { criteria: readonly Named[] }[];
}

/** What the pages about judging must know of an edition's plan. */
export interface JudgingPlan {
  tracks: readonly Named[];
  divisions: readonly Named[];
  rounds: readonly RoundRule[];
}

/** The rule of a round; every round of an edition stands in its plan. */
export const ruleOf = (plan: JudgingPlan, code: string): RoundRule => plan.rounds.find((one) => one.code === code)!;

type Say = (text: Localised | undefined) => string;
type T = TFunction<'organiser'>;

const find = (list: readonly Named[], code: string | undefined) => list.find((one) => one.code === code)?.name;

/** What people call a list of a round: a division, a track, both, a room, or everybody. */
export function listName(plan: JudgingPlan, key: string, say: Say, t: T): string {
  if (key === 'all') return t('organiser:round.list-all');
  if (key === 'room-0') return t('organiser:round.room-undrawn');
  const room = /^room-(\d+)$/.exec(key)?.[1];
  if (room) return t('organiser:round.room', { number: room });
  const named = key.split('/').map((code) => say(find([...plan.tracks, ...plan.divisions], code)) || code);
  return named.join(' · ');
}

/** What people call a step of the tie ladder. */
export function stepName(plan: JudgingPlan, rule: RoundRule, step: string, say: Say, t: T): string {
  const [kind = '', code = ''] = step.split(':');
  const criteria = rule.rubrics.flatMap(({ criteria: rows }) => rows);
  if (kind === 'criterion') return t('organiser:round.ladder.criterion', { name: say(find(criteria, code)) || code });
  if (kind === 'round') return t('organiser:round.ladder.round', { name: say(find(plan.rounds, code)) || code });
  return t(`organiser:round.ladder.${kind}`);
}

/** A criterion's name by its code. */
export function criterionName(rule: RoundRule, code: string, say: Say): string {
  return (
    say(
      find(
        rule.rubrics.flatMap(({ criteria }) => criteria),
        code,
      ),
    ) || code
  );
}
