/** Sorts lists of one length again and again, greatest first, without new memory: O(n) for values spread like normals. */
export interface RankOrder {
  /** Places of the values, greatest first; the list is overwritten by the next call. */
  readonly of: (values: Float64Array) => Int32Array;
}

/** A sorter for lists of n finite values: buckets of equal width, then insertion. Equal values stand in any fixed order. */
export function rankOrder(n: number): RankOrder {
  const [order, bucket, start] = [new Int32Array(n), new Int32Array(n), new Int32Array(n + 1)];
  return {
    of: (values) => {
      fillBuckets(values, bucket);
      start.fill(0);
      for (const at of bucket) start[at + 1]! += 1;
      for (let at = 1; at <= n; at += 1) start[at]! += start[at - 1]!;
      for (let i = 0; i < n; i += 1) {
        const at = bucket[i]!;
        order[start[at]!] = i;
        start[at]! += 1;
      }
      insertionSort(order, values);
      return order;
    },
  };
}

/** Puts the greatest value into bucket 0, the least into the last, the others by their distance; all into 0 if equal. */
export function fillBuckets(values: Float64Array, bucket: Int32Array): void {
  let [most, least] = [-Infinity, Infinity];
  for (const value of values) {
    if (value > most) most = value;
    if (value < least) least = value;
  }
  const scale = most > least ? (values.length - 1) / (most - least) : 0;
  for (let i = 0; i < values.length; i += 1)
    bucket[i] = Math.min(values.length - 1, Math.floor((most - values[i]!) * scale));
}

function insertionSort(order: Int32Array, values: Float64Array): void {
  for (let at = 1; at < order.length; at += 1) {
    const moved = order[at]!;
    const value = values[moved]!;
    let to = at;
    while (to > 0 && values[order[to - 1]!]! < value) {
      order[to] = order[to - 1]!;
      to -= 1;
    }
    order[to] = moved;
  }
}
