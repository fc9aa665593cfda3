import { Observable, type Subscriber } from 'rxjs';
import { isAway } from './outage.js';

/** How long a reading waits that the database could not answer. */
const LATER = 500;

/**
 * Reads now and after each change: one reading at a time, and however many changes come during one, a single reading
 * after it, so that the last value is never older than the last change. A refusal ends it; an outage does not.
 */
export function readings<T>(changes: Observable<unknown>, read: () => Promise<T>): Observable<T> {
  return new Observable<T>((out) => {
    const one = new Readings(out, read);
    const heard = changes.subscribe(() => void one.again());
    void one.again();
    return heard;
  });
}

class Readings<T> {
  private reading = false;
  private due = false;

  constructor(
    private readonly out: Subscriber<T>,
    private readonly read: () => Promise<T>,
  ) {}

  async again(): Promise<void> {
    this.due = true;
    if (this.reading) return;
    this.reading = true;
    while (this.due && !this.out.closed) {
      this.due = false;
      await this.once();
    }
    this.reading = false;
  }

  private async once(): Promise<void> {
    try {
      this.out.next(await this.read());
    } catch (error) {
      if (isAway(error)) setTimeout(() => void this.again(), LATER).unref();
      else this.out.error(error);
    }
  }
}
