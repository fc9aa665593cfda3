import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { PortalClient } from '../../demo/portal-client.mjs';
import { once } from './once.mjs';

/** The edition's name in English is part of what a release says, and nothing that the results follow from. */
const OTHERWISE = `UPDATE competition.edition SET plan = jsonb_set(plan, '{name,en}', to_jsonb($2::text)) WHERE id = $1`;
const NEWEST = 'SELECT coalesce(max(no), 0)::int AS no FROM publication.release WHERE edition_id = $1';

/** Milliseconds within which an order to publish is through. */
const PATIENCE = 60_000;

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

  /**
   * At once, by a process that is killed after so many milliseconds, or as soon as others see the release when it is 'seen';
   * whether it was published by then. Who sent the order sends it again elsewhere, as browsers do.
   */
  async dying(moment) {
    await this.#change();
    const [key, before] = [randomUUID(), await this.#newest()];
    const asked = this.#atOnce(this.stage.organiser, key).catch(() => null);
    await (moment === 'seen' ? this.#seen(before) : wait(moment));
    await this.stage.crash();
    const answer = await asked;
    const done = (await this.#newest()) > before;
    if (answer?.status === 201 && !done) throw new Error('A release was answered for and is lost');
    this.#expect(await this.#atOnce(this.elsewhere, key));
    this.made += 1;
    await this.stage.restart();
    return done;
  }

  /** Until there is a release after this one, asked over one connection without a rest. */
  async #seen(before) {
    const client = new pg.Client({ connectionString: this.stage.databaseUrl });
    await client.connect();
    const newest = async () => (await client.query(NEWEST, [this.stage.editionId])).rows[0].no;
    const until = performance.now() + PATIENCE;
    while ((await newest()) <= before) if (performance.now() > until) throw new Error('Nothing is published');
    await client.end();
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

  #atOnce(client, key) {
    const order = { note: `第 ${this.made + 1} 次` };
    return client.patiently('POST', `/editions/${this.stage.editionId}/releases`, order, key);
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
