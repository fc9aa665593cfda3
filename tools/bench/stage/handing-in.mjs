import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, connections } from './load.mjs';
import { once } from './once.mjs';
import { sheetOf } from './sheets.mjs';

const [PAUSE, AGAIN] = [20, 100];
const KEPT = `SELECT a.id, count(s.id)::int AS sheets, count(DISTINCT v.no)::int AS revisions, count(DISTINCT m.criterion)::int AS marks,
    (SELECT count(*)::int FROM journal.ledger l WHERE l.body::jsonb ->> 'kind' = 'judging.sheet-submitted'
      AND l.body::jsonb ->> 'subject' = a.id::text) AS links
  FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  LEFT JOIN judging.sheet_revision v ON v.sheet_id = s.id LEFT JOIN judging.mark m ON m.sheet_id = s.id
  WHERE a.id = ANY($1::uuid[]) GROUP BY a.id`;

/**
 * Judges who open an entry, whose pages save the sheet, and who hand it in: each request is sent until it is answered,
 * a write under the key of the first time, as the judge's pages do.
 */
export class HandingIn {
  begun = [];
  acknowledged = new Set();
  /** Requests sent, and of them those that got no answer or an instance's or a proxy's failure. */
  asked = 0;
  failed = 0;
  /** How often each answer of that kind came: its status and the sentence of its problem. */
  refusals = new Map();
  #over = false;

  constructor(base, judges, rubric) {
    Object.assign(this, { base, rubric, body: JSON.parse(sheetOf(rubric)), agent: connections(judges.length) });
    this.lanes = judges.map((judge) => this.#lane(judge));
    // What went wrong is told at the end: the drill goes on till then.
    for (const lane of this.lanes) lane.catch(() => undefined);
  }

  /** Each judge finishes the entry in hand. */
  async end() {
    this.#over = true;
    await Promise.all(this.lanes);
    this.agent.destroy();
  }

  async #lane({ cookie, duties }) {
    for (const id of duties) {
      if (this.#over) return;
      this.begun.push(id);
      await this.#answered('GET', `/api/assignments/${id}`, { cookie });
      const { version } = await this.#put(`/api/assignments/${id}/sheet`, cookie, this.body);
      await this.#put(`/api/assignments/${id}/sheet/submission`, cookie, { ...this.body, version });
      this.acknowledged.add(id);
      await wait(PAUSE);
    }
    if (!this.#over) throw new Error('The judges have run out of entries');
  }

  #count({ status, body, code }) {
    const told = status ? `${status} ${/"title":"([^"]*)"/.exec(body)?.[1] ?? ''}` : String(code);
    this.refusals.set(told, (this.refusals.get(told) ?? 0) + 1);
  }

  #put(path, cookie, body) {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return this.#answered('PUT', path, headers, JSON.stringify(body));
  }

  async #answered(method, path, headers, body) {
    for (;;) {
      this.asked += 1;
      const answer = await ask(this.agent, this.base, { method, path, headers, body }).catch((error) => error);
      if (answer.status === 200) return JSON.parse(answer.body);
      if (answer.status < 500) throw new Error(`${path} was answered ${answer.status}: ${answer.body}`);
      this.failed += 1;
      this.#count(answer);
      await wait(AGAIN);
    }
  }
}

/** What is kept of what was handed in: all that was acknowledged, once, and whole. */
export async function* kept(stage, { begun, acknowledged, rubric }) {
  const rows = await once(stage.databaseUrl, KEPT, [begun]);
  const by = new Set(rows.map(({ id }) => id));
  const gone = [...acknowledged].filter((id) => !by.has(id)).length;
  const whole = (one) => one.sheets > 0 && one.revisions === 1 && one.links === 1 && one.marks === rubric.length;
  const twice = rows.filter((one) => !whole(one)).length;
  const all = acknowledged.size === begun.length;
  yield { name: 'sheets acknowledged', value: acknowledged.size, unit: 'sheets', ok: all };
  yield { name: 'acknowledged and lost', value: gone, unit: 'sheets', target: 0, ok: gone === 0 };
  yield { name: 'twice, or in part', value: twice, unit: 'sheets', target: 0, ok: twice === 0 };
  const check = await stage.organiser.get(`/editions/${stage.editionId}/ledger/verification`);
  yield { name: 'links of the ledger, each verified', value: check.head?.size ?? 0, unit: 'links', ok: check.ok };
}
