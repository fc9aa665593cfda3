import type { Finding } from '#kernel';
import type { EditionPlan } from './edition-plan.js';
import { duplicates, findingIf } from './finding.js';
import type { RoundPlan } from './round-plan.js';
import { hasCriterion, rubricFindings } from './rubric-rules.js';

/** What is wrong with the rounds, each looked at in its place among the others. */
export function roundFindings(plan: EditionPlan): Finding[] {
  const divisions = plan.divisions.map(({ code }) => code);
  return plan.rounds.flatMap((round, index) => {
    const path = `rounds.${index}`;
    return [
      ...milestoneFindings(round, plan, path),
      ...rubricFindings(round.rubrics, divisions, `${path}.rubrics`),
      ...panelFindings(round, path),
      ...seatFindings(round, path),
      ...advanceFindings(round, plan, index),
      ...ladderFindings(round, plan.rounds.slice(0, index), path),
      ...reminderFindings(round, path),
      ...findingIf(round.comment.below > round.comment.from, `${path}.comment.below`, 'too-large', {
        max: round.comment.from,
      }),
    ];
  });
}

/** The milestones of a round exist: within which it is scored, and by which its materials are due. */
function milestoneFindings(round: RoundPlan, { timeline }: EditionPlan, path: string): Finding[] {
  const named = (['milestone', 'materials'] as const).filter((key) => round[key] !== undefined);
  const unknown = named.filter((key) => !timeline.some(({ code }) => code === round[key]));
  return unknown.flatMap((key) => findingIf(true, `${path}.${key}`, 'unknown-code', { value: round[key] }));
}

/** No two reminders at the same time. */
function reminderFindings({ reminders }: RoundPlan, path: string): Finding[] {
  if (!reminders) return [];
  const twice = (key: 'percents' | 'hours') =>
    duplicates(reminders[key].map(String), (index) => `${path}.reminders.${key}.${index}`);
  return [...twice('percents'), ...twice('hours')];
}

/** Ranks compare only entries that common judges may have read, and enough sheets remain after trimming. */
function panelFindings({ rooms, listBy, judgesPerEntry, minimumSheets, trim }: RoundPlan, path: string): Finding[] {
  const most = judgesPerEntry ?? Infinity;
  return [
    ...findingIf(rooms > 1 && listBy !== 'room', `${path}.listBy`, 'panels-not-comparable'),
    ...findingIf(rooms === 1 && listBy === 'room', `${path}.rooms`, 'too-small', { min: 2 }),
    ...findingIf(minimumSheets > most, `${path}.minimumSheets`, 'too-large', { max: most }),
    ...(trim
      ? [
          ...findingIf(trim.from <= 2 * trim.drop, `${path}.trim.from`, 'too-small', { min: 2 * trim.drop + 1 }),
          ...findingIf(trim.refuseBelow > trim.from, `${path}.trim.refuseBelow`, 'too-large', { max: trim.from }),
          ...findingIf(minimumSheets < trim.refuseBelow, `${path}.minimumSheets`, 'too-small', {
            min: trim.refuseBelow,
          }),
        ]
      : []),
  ];
}

/** The seats fit on one entry's panel: their sum where no kind sits in two rules, each of them anyway. */
function seatFindings({ seats, judgesPerEntry }: RoundPlan, path: string): Finding[] {
  const kinds = seats.flatMap((seat) => seat.kinds);
  const apart = new Set(kinds).size === kinds.length;
  const needed = seats.map(({ atLeast }) => atLeast).reduce((a, b) => (apart ? a + b : Math.max(a, b)), 0);
  return [
    ...findingIf(judgesPerEntry !== null && needed > judgesPerEntry, `${path}.seats`, 'seats-exceed-judges', {
      needed,
    }),
    ...seats.flatMap((seat, index) => duplicates(seat.kinds, (kind) => `${path}.seats.${index}.kinds.${kind}`)),
  ];
}

/** A round says how many go on if, and only if, another one follows; equal shares must come out even. */
function advanceFindings(round: RoundPlan, plan: EditionPlan, index: number): Finding[] {
  const last = index === plan.rounds.length - 1;
  const path = `rounds.${index}.advance`;
  if (!round.advance) return findingIf(!last, path, 'required');
  const lists = {
    none: 1,
    division: plan.divisions.length,
    track: plan.tracks.length,
    room: round.rooms,
    track_division: 0,
  };
  const count = lists[round.listBy] || plan.tracks.length * plan.divisions.length;
  const { total, split } = round.advance;
  return [
    ...findingIf(last, path, 'no-next-round'),
    ...findingIf(split === 'equal' && total % count !== 0, `${path}.total`, 'not-even', { lists: count }),
  ];
}

/** The ladder begins with the total, repeats nothing, and names criteria and earlier rounds that exist. */
function ladderFindings(round: RoundPlan, earlier: readonly RoundPlan[], path: string): Finding[] {
  const { tieLadder } = round;
  const at = (index: number) => `${path}.tieLadder.${index}`;
  return [
    ...findingIf(tieLadder[0] !== 'total', at(0), 'not-an-option'),
    ...duplicates(tieLadder, at),
    ...tieLadder.flatMap((step, index) => {
      const [kind, code = ''] = step.split(':');
      const known =
        kind === 'criterion'
          ? hasCriterion(round.rubrics, code)
          : kind !== 'round' || earlier.some((one) => one.code === code);
      return findingIf(!known, at(index), 'unknown-code', { value: code });
    }),
  ];
}
