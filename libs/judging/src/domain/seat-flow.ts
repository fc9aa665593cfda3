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
  /** flow from an entry's group of seats to a kind */
  private readonly used: Int32Array;
  /** where the search came from */
  private readonly parent: Int32Array;
  /** eligible judges by entry and kind */
  private readonly byKind: number[][];
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
    this.parent = new Int32Array(this.firstJudge + net.kinds.length);
    this.used = new Int32Array(this.firstKind * this.width);
    this.byKind = net.eligible.flatMap((judges) =>
      Array.from({ length: this.width }, (_, kind) => judges.filter((judge) => net.kinds[judge] === kind)),
    );
  }

  /** Fills the seat, moving others when it must. False and the judges it competes for (all full) when impossible. */
  fill(slot: Slot): { filled: true } | { filled: false; contested: number[] } {
    const start = slot.entry * this.net.groups.length + slot.group;
    const { best, seen } = this.search(start);
    if (best === undefined) return { filled: false, contested: seen };
    this.augment(start, this.firstJudge + best);
    this.load[best] = this.load[best]! + 1;
    return { filled: true };
  }

  /** Breadth first from the seat; stops at a judge with the least load of all, or when every judge was seen. */
  private search(start: number): { best: number | undefined; seen: number[] } {
    const least = this.leastOpenLoad();
    const queue = [start];
    const seen: number[] = [];
    let best: number | undefined;
    this.parent.fill(NONE);
    this.parent[start] = start;
    for (let head = 0; head < queue.length && seen.length < this.load.length; head++) {
      for (const next of this.neighbours(queue[head]!)) {
        if (this.parent[next] !== NONE) continue;
        this.parent[next] = queue[head]!;
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
  private neighbours(node: number): number[] {
    const { groups, kinds } = this.net;
    if (node >= this.firstJudge) {
      const judge = node - this.firstJudge;
      return [...this.holders[judge]!].map((entry) => this.kindNode(entry, kinds[judge]!));
    }
    const entry = node < this.firstKind ? Math.floor(node / groups.length) : this.entryOf(node);
    if (node < this.firstKind) return groups[node % groups.length]!.map((kind) => this.kindNode(entry, kind));
    const kind = (node - this.firstKind) % this.width;
    const held = this.held[entry]!;
    const judges = this.byKind[node - this.firstKind]!.filter((judge) => !held.has(judge));
    const own = groups.map((_, group) => entry * groups.length + group);
    const using = own.filter((group) => this.used[group * this.width + kind]! > 0);
    return [...judges.map((judge) => this.firstJudge + judge), ...using];
  }

  private entryOf(kindNode: number): number {
    return Math.floor((kindNode - this.firstKind) / this.width);
  }

  private kindNode(entry: number, kind: number): number {
    return this.firstKind + entry * this.width + kind;
  }

  private augment(start: number, end: number): void {
    for (let node = end; node !== start; node = this.parent[node]!) this.push(this.parent[node]!, node);
  }

  private push(from: number, to: number): void {
    if (to >= this.firstJudge) return this.hold(from, to - this.firstJudge, true);
    if (from >= this.firstJudge) return this.hold(to, from - this.firstJudge, false);
    const forward = from < this.firstKind;
    const [group, kindNode] = forward ? [from, to] : [to, from];
    this.used[group * this.width + ((kindNode - this.firstKind) % this.width)]! += forward ? 1 : -1;
  }

  private hold(kindNode: number, judge: number, on: boolean): void {
    const entry = this.entryOf(kindNode);
    if (on) {
      this.held[entry]!.add(judge);
      this.holders[judge]!.add(entry);
    } else {
      this.held[entry]!.delete(judge);
      this.holders[judge]!.delete(entry);
    }
  }
}
