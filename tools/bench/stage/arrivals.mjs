import { ask, connections } from './load.mjs';
import { sheetOf } from './sheets.mjs';

const [WIDTH, MOST_WAITING] = [16, 32];

/** Sheets that come in at a pace, judges in turn, whatever else goes on; it remembers what was handed in by when. */
export class Arrivals {
  times = [];
  #handed = [];
  #under = new Set();
  #clock = { from: 0, sum: 0, sent: 0, timer: undefined };

  /** @param {{ cookie: string, duties: string[] }[]} judges duties that nobody has begun */
  constructor(base, judges, rubric, pace) {
    const open = judges.flatMap(({ cookie, duties }, at) => duties.map((id, turn) => ({ cookie, id, turn, at })));
    this.open = open.toSorted((a, b) => a.turn - b.turn || a.at - b.at);
    Object.assign(this, { base, pace, body: sheetOf(rubric), agent: connections(WIDTH) });
  }

  start() {
    Object.assign(this.#clock, { from: performance.now(), sent: 0 });
    this.#clock.timer = setInterval(() => this.#next(), 1000 / this.pace);
  }

  async stop() {
    clearInterval(this.#clock.timer);
    await Promise.all(this.#under);
    this.#clock.sum += performance.now() - this.#clock.from;
  }

  /** Sheets a second, of all the time between starting and stopping. */
  rate() {
    return (1000 * this.#handed.length) / this.#clock.sum;
  }

  /** When the portal says the last of those was handed in that were answered by then. */
  handedBefore(moment) {
    const known = this.#handed.filter(({ by }) => by <= moment).map(({ at }) => at);
    return known.length === 0 ? undefined : Math.max(...known);
  }

  /** All that are due by now: a tick comes late where the machine is busy. */
  #next() {
    const due = Math.floor(((performance.now() - this.#clock.from) * this.pace) / 1000);
    for (; this.#clock.sent < due && this.open.length > 0 && this.#under.size < MOST_WAITING; this.#clock.sent += 1) {
      const sent = this.#handIn(this.open.shift()).finally(() => this.#under.delete(sent));
      this.#under.add(sent);
    }
  }

  async #handIn({ cookie, id }) {
    const headers = { cookie, 'content-type': 'application/json' };
    const path = `/api/assignments/${id}/sheet/submission`;
    const answer = await ask(this.agent, this.base, { method: 'PUT', path, headers, body: this.body });
    if (answer.status !== 200) throw new Error(`A sheet was answered ${answer.status}: ${answer.body}`);
    this.times.push(answer.milliseconds);
    this.#handed.push({ by: performance.now(), at: Date.parse(JSON.parse(answer.body).submittedAt) });
  }
}
