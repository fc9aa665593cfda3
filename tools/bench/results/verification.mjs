import { layIssue, reached } from '../stage/certificates.mjs';
import { atLeast, median } from '../stage/figure.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { onStage, openBare } from '../stage/stage.mjs';

const [CERTIFICATES, WIDTH, SECONDS, RUNS, TARGET] = [40, 64, 4, 3, 0.5];
const KEPT = `SELECT number, statement->>'code' AS code, lookup FROM publication.certificate WHERE issue_id = $1`;

/** Verifying certificates, against a bare server that looks the same row up. */
export const figures = () => onStage(verification);

async function* verification(stage) {
  const issueId = await layIssue(stage.databaseUrl, stage.editionId, CERTIFICATES);
  await reached(stage.databaseUrl, issueId, ({ state }) => state === 'done');
  const { rows } = await stage.client.query(KEPT, [issueId]);
  const bare = await openBare(stage.databaseUrl);
  const runs = { value: [], baseline: [] };
  for (let at = 0; at <= RUNS; at += 1) {
    runs.baseline.push(await throughput(WIDTH, SECONDS, plainOf(bare.base, rows)));
    runs.value.push(await throughput(WIDTH, SECONDS, oursOf(stage.base, rows)));
  }
  bare.close();
  const [value, baseline] = [median(runs.value.slice(1)), median(runs.baseline.slice(1))];
  yield atLeast(`certificates verified, ${WIDTH} at once`, 'requests/s', { value, baseline, target: TARGET });
}

function plainOf(base, rows) {
  const agent = connections(WIDTH);
  const headers = { 'content-type': 'application/json' };
  return async (lane, turn) => {
    const { lookup } = rows[(lane + turn) % rows.length];
    const { status } = await ask(agent, base, {
      method: 'POST',
      path: '/lookups',
      headers,
      body: JSON.stringify({ lookup }),
    });
    if (status !== 200) throw new Error(`The look-up was answered ${status}`);
  };
}

function oursOf(base, rows) {
  const agent = connections(WIDTH);
  const headers = { 'content-type': 'application/json' };
  return async (lane, turn) => {
    const { number, code } = rows[(lane + turn) % rows.length];
    const body = JSON.stringify({ number, code });
    const { status } = await ask(agent, base, {
      method: 'POST',
      path: '/api/certificate-verifications',
      headers,
      body,
    });
    if (status !== 200) throw new Error(`The verification was answered ${status}`);
  };
}
