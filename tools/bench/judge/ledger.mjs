import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { median } from '../stage/figure.mjs';
import { throughput } from '../stage/load.mjs';
import { onStage } from '../stage/stage.mjs';

const [WIDTH, SECONDS, RUNS] = [8, 2, 3];
const APPEND = `SELECT journal.append($1, now(), '{"bench":"link"}')`;

/** What the lock of a ledger's head costs: links committed at once on one ledger, against each on a ledger of its own. */
export const figures = () => onStage(ledger);

async function* ledger({ databaseUrl }) {
  const clients = Array.from({ length: WIDTH }, () => new pg.Client({ connectionString: databaseUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  const runs = await measured(clients);
  await Promise.all(clients.map((client) => client.end()));
  const [value, baseline, alone] = [runs.one, runs.own, runs.alone].map((all) => Math.round(median(all.slice(1))));
  const ratio = Math.round((value / baseline) * 100) / 100;
  const name = `links of one ledger, ${WIDTH} at once, against ${WIDTH} ledgers`;
  yield { name, value, unit: 'links/s', baseline, ratio };
  const cost = 1000 / value - 1000 / baseline;
  yield { name: 'what the lock adds to a link', value: Math.round(cost * 100) / 100, unit: 'ms' };
  yield { name: 'links of one ledger, one after the other', value: alone, unit: 'links/s' };
}

/** The first run of each is for warming up. */
async function measured(clients) {
  const [one, own] = [randomUUID(), clients.map(() => randomUUID())];
  const runs = { one: [], own: [], alone: [] };
  for (let at = 0; at <= RUNS; at += 1) {
    runs.one.push(await throughput(WIDTH, SECONDS, (lane) => link(clients[lane], one)));
    runs.own.push(await throughput(WIDTH, SECONDS, (lane) => link(clients[lane], own[lane])));
    runs.alone.push(await throughput(1, SECONDS, () => link(clients[0], own[0])));
  }
  return runs;
}

/** A transaction of its own, so that it holds the lock until it is on the disk. */
async function link(client, editionId) {
  await client.query(APPEND, [editionId]);
}
