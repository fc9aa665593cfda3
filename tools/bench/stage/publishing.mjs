import { setTimeout as wait } from 'node:timers/promises';
import { PortalClient } from '../../demo/portal-client.mjs';
import { once } from './once.mjs';

/** The edition's name in English is part of what a release says, and nothing that the results follow from. */
const OTHERWISE = `UPDATE competition.edition SET plan = jsonb_set(plan, '{name,en}', to_jsonb($2::text)) WHERE id = $1`;
const NEWEST = 'SELECT coalesce(max(no), 0)::int AS no FROM publication.release WHERE edition_id = $1';

/** An organiser who publishes one release after the other, each of which says something else. */
export class Publishing {
  /** How many releases there must be. */
  made = 0;

  constructor(stage, beside) {
    this.stage = stage;
    const { name, value } = stage.organiser.cookie;
    this.elsewhere = new PortalClient(beside.base, { cookie: `${name}=${value}` });
  }

  /** At once from two instances at the same moment; the statuses of both. */
  async twice() {
    await this.#change();
    const answers = await Promise.all([this.stage.organiser, this.elsewhere].map((client) => this.#atOnce(client)));
    this.made += 1;
    return answers.map(({ status }) => status).sort((a, b) => a - b);
  }

  /** At once, by a process that is gone after so many milliseconds; whether it was published all the same. */
  async dying(milliseconds) {
    await this.#change();
    const before = await this.#newest();
    const asked = this.#atOnce(this.stage.organiser).catch(() => null);
    await wait(milliseconds);
    await this.stage.crash();
    const answer = await asked;
    const done = (await this.#newest()) > before || (await this.#published());
    if (answer?.status === 201 && !done) throw new Error('A release was answered for and is lost');
    this.made += 1;
    await this.stage.restart();
    return done;
  }

  /** From the other instance; whether that was done already, by a transaction that ended after the process that began it. */
  async #published() {
    const answer = await this.#atOnce(this.elsewhere);
    if (answer.body.code === 'release-unchanged') return true;
    this.#expect(answer);
    return false;
  }

  /** At an instant chosen beforehand, at which `cut` happens; that instant on the clock of this machine, or a little before. */
  async scheduled(ahead, cut) {
    await this.#change();
    const path = `/editions/${this.stage.editionId}/prepared-releases`;
    const { id, version } = this.#expect(await this.elsewhere.patiently('POST', path, { note: '定时发布' }));
    const begun = Date.now();
    const { now } = await this.elsewhere.get('/time');
    const at = new Date(Date.parse(now) + ahead).toISOString();
    this.#expect(await this.elsewhere.patiently('PUT', `/releases/${id}/publication`, { at, version }));
    this.made += 1;
    await wait(begun + ahead - Date.now());
    await cut();
    return begun + ahead;
  }

  #atOnce(client) {
    return client.patiently('POST', `/editions/${this.stage.editionId}/releases`, { note: `第 ${this.made + 1} 次` });
  }

  #expect({ status, body }) {
    if (status >= 300) throw new Error(`Publishing was answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  #change() {
    return once(this.stage.databaseUrl, OTHERWISE, [this.stage.editionId, `Contest as of ${this.made + 1}`]);
  }

  async #newest() {
    return (await once(this.stage.databaseUrl, NEWEST, [this.stage.editionId]))[0].no;
  }
}
