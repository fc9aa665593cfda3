/** One step from an older list to a newer one: what stays (in both), what goes (only before) and what comes (only after). */
export interface Step {
  before: number | null;
  after: number | null;
}

/** Above this many pairs nobody reads a difference any more: the whole counts as replaced. */
const MOST_PAIRS = 6_000_000;

/** The shortest way from one list to the other: their longest common subsequence stays (dynamic programming). */
export function alignment(before: readonly string[], after: readonly string[]): Step[] {
  const head = alike(before, after, (list, at) => list[at]);
  const rest = Math.min(before.length, after.length) - head;
  const tail = Math.min(
    rest,
    alike(before, after, (list, at) => list.at(-1 - at)),
  );
  const middle = between(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...Array.from({ length: head }, (_, at) => ({ before: at, after: at })),
    ...middle.map((step) => shifted(step, head)),
    ...Array.from({ length: tail }, (_, at) => ({
      before: before.length - tail + at,
      after: after.length - tail + at,
    })),
  ];
}

type Pick = (list: readonly string[], at: number) => string | undefined;

function alike(before: readonly string[], after: readonly string[], pick: Pick): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && pick(before, count) === pick(after, count)) count += 1;
  return count;
}

function shifted({ before, after }: Step, by: number): Step {
  return { before: before === null ? null : before + by, after: after === null ? null : after + by };
}

function between(before: readonly string[], after: readonly string[]): Step[] {
  if (before.length * after.length > MOST_PAIRS) return replaced(before.length, after.length);
  const common = commonLengths(before, after);
  const steps: Step[] = [];
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    if (one < before.length && other < after.length && before[one] === after[other]) {
      steps.push({ before: one++, after: other++ });
    } else if (other === after.length || (one < before.length && common(one + 1, other) >= common(one, other + 1))) {
      steps.push({ before: one++, after: null });
    } else {
      steps.push({ before: null, after: other++ });
    }
  }
  return steps;
}

function replaced(before: number, after: number): Step[] {
  return [
    ...Array.from({ length: before }, (_, at) => ({ before: at, after: null })),
    ...Array.from({ length: after }, (_, at) => ({ before: null, after: at })),
  ];
}

/** How long the longest common subsequence is of what begins at two places. */
function commonLengths(before: readonly string[], after: readonly string[]): (one: number, other: number) => number {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = after.length - 1; other >= 0; other--) {
      const [down, right] = [table[(one + 1) * width + other] ?? 0, table[one * width + other + 1] ?? 0];
      const both = (table[(one + 1) * width + other + 1] ?? 0) + 1;
      table[one * width + other] = before[one] === after[other] ? both : Math.max(down, right);
    }
  }
  return (one, other) => table[one * width + other] ?? 0;
}
