/** What the shared bucket answered: how long what was taken lasts, in milliseconds. */
interface Taken {
  readonly msBeforeNext: number;
}

interface Lease {
  left: number;
  readonly until: number;
}

/** Into how many parts a bucket falls: so much of it at most an instance may have taken and not used. */
const PARTS = 200;
const MOST_KEPT = 10_000;

/**
 * Takes points from a shared bucket in parts, so that not every request asks the database where a limit is large; from
 * small buckets one by one. All instances together still let no more through than the bucket holds.
 */
export class Leases {
  private readonly kept = new Map<string, Promise<Lease>>();

  /** @throws what `take` throws when the bucket is empty */
  async consume(size: number, key: string, take: (points: number) => Promise<Taken>): Promise<void> {
    const part = Math.floor(size / PARTS);
    if (part <= 1) {
      await take(1);
      return;
    }
    for (;;) {
      const asked = this.kept.get(key) ?? this.ask(key, part, take);
      const lease = await asked;
      if (lease.left > 0 && lease.until > performance.now()) {
        lease.left -= 1;
        return;
      }
      if (this.kept.get(key) === asked) this.kept.delete(key);
    }
  }

  private ask(key: string, part: number, take: (points: number) => Promise<Taken>): Promise<Lease> {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const asked = take(part).then(({ msBeforeNext }) => ({ left: part, until: performance.now() + msBeforeNext }));
    this.kept.set(key, asked);
    asked.catch(() => this.kept.delete(key));
    return asked;
  }
}
