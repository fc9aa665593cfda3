import { setTimeout as wait } from 'node:timers/promises';
import { ask, connections } from './load.mjs';

const BETWEEN = 40;
const FILES = ['current.json', 'current.csv', 'index.json', 'feed.xml'];

/** Somebody who reads an edition's public results all the time, from every instance, and notes whatever is new. */
export class Watching {
  /** By instance and file, in the order in which it was read: `{ name, text, at }`, by the clock of this machine. */
  seen = [];
  answered = 0;
  /** Answers that no reader should get, whatever is killed. */
  wrong = [];
  #over = false;
  #lanes;

  constructor(bases, slug) {
    this.#lanes = bases.flatMap((base) => [
      ...FILES.map((name) => this.#read(base, name, `/results/${slug}/${name}`)),
      this.#read(base, 'page', `/editions/${slug}/results`),
    ]);
  }

  async end() {
    this.#over = true;
    await Promise.all(this.#lanes);
  }

  async #read(base, name, path) {
    const [agent, own] = [connections(1), []];
    this.seen.push(own);
    while (!this.#over) {
      const answer = await ask(agent, base, { path }).catch(() => null);
      if (answer?.status === 200) this.#note(own, name, answer.body);
      // Until the first release there is no current one.
      else if (answer && !(answer.status === 404 && own.length === 0)) this.wrong.push(`${path}: ${answer.status}`);
      await wait(BETWEEN);
    }
    agent.destroy();
  }

  #note(own, name, text) {
    this.answered += 1;
    if (text !== own.at(-1)?.text) own.push({ name, text, at: Date.now() });
  }
}
