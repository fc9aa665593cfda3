/** Two texts cut where they begin and cease to differ. */
export interface ChangedSpan {
  head: string;
  before: string;
  after: string;
  tail: string;
}

/** What two texts begin and end with alike, and what stands between in each; counted in code points. */
export function changedSpan(before: string, after: string): ChangedSpan {
  const [one, other] = [[...before], [...after]];
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return {
    head: one.slice(0, head).join(''),
    before: one.slice(head, one.length - tail).join(''),
    after: other.slice(head, other.length - tail).join(''),
    tail: tail === 0 ? '' : one.slice(-tail).join(''),
  };
}
