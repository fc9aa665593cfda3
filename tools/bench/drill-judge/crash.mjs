import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { readPostmaster } from '../../postgres/postmaster.mjs';
import { startPostgres } from '../../postgres/start.mjs';
import { ask, connections } from '../stage/load.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { sheetOf } from '../stage/sheets.mjs';
import { onStage } from '../stage/stage.mjs';

const [JUDGES, ENTRIES, PAUSE, BETWEEN, TIMES] = [8, 200, 20, 2000, 1];
const KEPT = `SELECT a.id, count(s.id)::int AS sheets, count(DISTINCT v.no)::int AS revisions, count(DISTINCT m.criterion)::int AS marks,
    (SELECT count(*)::int FROM journal.ledger l WHERE l.body::jsonb ->> 'kind' = 'judging.sheet-submitted'
      AND l.body::jsonb ->> 'subject' = a.id::text) AS links
  FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  LEFT JOIN judging.sheet_revision v ON v.sheet_id = s.id LEFT JOIN judging.mark m ON m.sheet_id = s.id
  WHERE a.id = ANY($1::uuid[]) GROUP BY a.id`;

/** Judges hand in while the API and PostgreSQL are killed as by a power cut, again and again. */
export const figures = () => onStage(crash);

async function* crash(stage) {
  const { judges, rubric } = await openJudging(stage, { judges: JUDGES, entries: ENTRIES });
  const drill = new HandingIn(stage.base, judges, sheetOf(rubric));
  const running = judges.map((judge) => drill.lane(judge));
  for (let at = 0; at < TIMES; at += 1) {
    await wait(BETWEEN);
    await stage.crash();
    await stage.restart();
    await wait(BETWEEN);
    await killPostgres(stage.databaseUrl);
  }
  await wait(BETWEEN);
  drill.over = true;
  await Promise.all(running);
  yield* counted(drill, await keptOf(stage.databaseUrl, drill.begun), rubric.length);
  const check = await stage.organiser.get(`/editions/${stage.editionId}/ledger/verification`);
  yield { name: 'links of the ledger, each verified', value: check.head?.size ?? 0, unit: 'links', ok: check.ok };
}

/** A judge sends a sheet until it is answered, under the key of the first time, as the judge's pages do. */
class HandingIn {
  over = false;
  begun = [];
  acknowledged = new Set();
  lost = 0;

  constructor(base, judges, body) {
    Object.assign(this, { base, body, agent: connections(judges.length) });
  }

  async lane({ cookie, duties }) {
    for (const id of duties) {
      if (this.over) return;
      this.begun.push(id);
      await this.#handIn(id, { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() });
      await wait(PAUSE);
    }
  }

  async #handIn(id, headers) {
    const path = `/api/assignments/${id}/sheet/submission`;
    for (;;) {
      const answer = await ask(this.agent, this.base, { method: 'PUT', path, headers, body: this.body }).catch(
        () => null,
      );
      if (answer?.status === 200) return this.acknowledged.add(id);
      if (answer !== null && answer.status < 500)
        throw new Error(`A sheet was answered ${answer.status}: ${answer.body}`);
      this.lost += 1;
      await wait(100);
    }
  }
}

function* counted({ acknowledged, lost, begun }, kept, criteria) {
  const by = new Map(kept.map((one) => [one.id, one]));
  const gone = [...acknowledged].filter((id) => !by.has(id)).length;
  const twice = kept.filter((one) => one.revisions !== 1 || one.links !== 1 || one.marks !== criteria).length;
  yield {
    name: 'sheets acknowledged',
    value: acknowledged.size,
    unit: 'sheets',
    ok: acknowledged.size === begun.length,
  };
  yield { name: 'attempts without an answer', value: lost, unit: 'attempts', ok: lost > 0 };
  yield { name: 'acknowledged and lost', value: gone, unit: 'sheets', target: 0, ok: gone === 0 };
  yield { name: 'twice, or in part', value: twice, unit: 'sheets', target: 0, ok: twice === 0 };
}

/** Its own processes see that it is gone and end too; it comes back where it was. */
async function killPostgres(databaseUrl) {
  const [{ data_directory: data }] = await once(databaseUrl, 'SHOW data_directory');
  process.kill(readPostmaster(data).pid, 'SIGKILL');
  await startPostgres(join(data, '..'), { flags: [`port=${new URL(databaseUrl).port}`] });
}

const keptOf = (databaseUrl, ids) => once(databaseUrl, KEPT, [ids]);

async function once(connectionString, sql, values = []) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
