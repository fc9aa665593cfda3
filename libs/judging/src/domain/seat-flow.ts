/** One seat to fill for an entry: a judge of one of these kinds (indices). */
export interface Slot {
  entry: number;
  group: number;
}

/** The network: entry → kind → judge, every judge at most once an entry and at most `limit` times in all. */
export interface Network {
  /** kind indices each group of seats accepts */
  groups: number[][];
  /** kind index of each judge */
  kinds: number[];
  limits: number[];
  /** judges an entry may have, in the order to try them */
  eligible: number[][];
}

const NONE = -1;

/**
 * Fills seats one at a time by augmenting paths in the residual network, each ending at a reachable judge with the
 * least load: successive shortest paths with convex prices of load, so that the most seats possible are filled and,
 * among such fillings, the sum of squared loads is least (Ahuja, Magnanti & Orlin 1993, §9.7, §14.5).
 */
export class SeatFlow {
  readonly load: number[];
  /** judges of each entry */
  readonly held: Set<number>[];
  private readonly holders: Set<number>[];
  private readonly used: Int32Array;
  private readonly width: number;
  private readonly firstKind: number;
  private readonly firstJudge: number;

  constructor(private readonly net: Network) {
    const entries = net.eligible.length;
    this.width = Math.max(0, ...net.kinds, ...net.groups.flat()) + 1;
    this.firstKind = entries * net.groups.length;
    this.firstJudge = this.firstKind + entries * this.width;
    this.load = net.kinds.map(() => 0);
    this.held = net.eligible.map(() => new Set());
    this.holders = net.kinds.map(() => new Set());
    this.used = new Int32Array(this.firstKind * this.width);
  }

  /** Fills the seat, moving others when it must. False and the judges it competes for (all full) when impossible. */
  fill(slot: Slot): { filled: true } | { filled: false; contested: number[] } {
    const parent = new Int32Array(this.firstJudge + this.net.kinds.length).fill(NONE);
    const start = slot.entry * this.net.groups.length + slot.group;
    const { best, seen } = this.search(start, parent);
    if (best === undefined) return { filled: false, contested: seen };
    this.augment(start, this.firstJudge + best, parent);
    this.load[best] = this.load[best]! + 1;
    return { filled: true };
  }

  private search(start: number, parent: Int32Array): { best: number | undefined; seen: number[] } {
    const least = this.leastOpenLoad();
    const queue = [start];
    const seen: number[] = [];
    let best: number | undefined;
    parent[start] = start;
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      for (const next of this.neighbours(node)) {
        if (parent[next] !== NONE) continue;
        parent[next] = node;
        queue.push(next);
        if (next < this.firstJudge) continue;
        seen.push(next - this.firstJudge);
        best = this.better(next - this.firstJudge, best);
        if (best !== undefined && this.load[best] === least) return { best, seen };
      }
    }
    return { best, seen };
  }

  /** Of two judges the one with less load, among those who are not full. */
  private better(judge: number, best: number | undefined): number | undefined {
    if (this.load[judge]! >= this.net.limits[judge]!) return best;
    return best === undefined || this.load[judge]! < this.load[best]! ? judge : best;
  }

  private leastOpenLoad(): number {
    return this.load.reduce(
      (least, load, judge) => (load < this.net.limits[judge]! ? Math.min(least, load) : least),
      Infinity,
    );
  }

  /** Residual neighbours: group → kinds; kind → judges not yet held, and back to groups using it; judge → kinds of holders. */
  private *neighbours(node: number): Generator<number, void, undefined> {
    if (node >= this.firstJudge) return yield* this.releases(node - this.firstJudge);
    if (node < this.firstKind) {
      const entry = Math.floor(node / this.net.groups.length);
      for (const kind of this.net.groups[node % this.net.groups.length]!) yield this.kindNode(entry, kind);
      return;
    }
    const entry = Math.floor((node - this.firstKind) / this.width);
    const kind = (node - this.firstKind) % this.width;
    for (const judge of this.net.eligible[entry]!)
      if (this.net.kinds[judge] === kind && !this.held[entry]!.has(judge)) yield this.firstJudge + judge;
    for (let group = entry * this.net.groups.length; group < (entry + 1) * this.net.groups.length; group++)
      if (this.used[group * this.width + kind]! > 0) yield group;
  }

  private *releases(judge: number): Generator<number, void, undefined> {
    for (const entry of this.holders[judge]!) yield this.kindNode(entry, this.net.kinds[judge]!);
  }

  private kindNode(entry: number, kind: number): number {
    return this.firstKind + entry * this.width + kind;
  }

  private augment(start: number, end: number, parent: Int32Array): void {
    for (let node = end; node !== start; node = parent[node]!) this.push(parent[node]!, node);
  }

  private push(from: number, to: number): void {
    if (to >= this.firstJudge) return this.hold(from, to - this.firstJudge, true);
    if (from >= this.firstJudge) return this.hold(to, from - this.firstJudge, false);
    const forward = from < this.firstKind;
    const [group, kindNode] = forward ? [from, to] : [to, from];
    this.used[group * this.width + ((kindNode - this.firstKind) % this.width)]! += forward ? 1 : -1;
  }

  private hold(kindNode: number, judge: number, on: boolean): void {
    const entry = Math.floor((kindNode - this.firstKind) / this.width);
    if (on) {
      this.held[entry]!.add(judge);
      this.holders[judge]!.add(entry);
    } else {
      this.held[entry]!.delete(judge);
      this.holders[judge]!.delete(entry);
    }
  }
}
