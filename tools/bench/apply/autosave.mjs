import { cloneEntry } from '../stage/clone.mjs';
import { atLeast, median } from '../stage/figure.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { onStage, openBare } from '../stage/stage.mjs';

const [WIDTH, SECONDS, RUNS] = [16, 5, 3];
const FIELD = 'summary';

/** Saving one answer, 16 teams at once, against a bare UPDATE of the same row behind a bare Fastify. */
export const figures = () => onStage(autosave);

async function* autosave(stage) {
  const bare = await openBare(stage.databaseUrl);
  const teams = await cloneEntry(stage.client, stage.team.entryId, WIDTH);
  const save = saver(teams);
  const portal = (lane) => save(lane, `${stage.base}/api/entries/${teams[lane].id}/answers`);
  const plain = (lane) => save(lane, `${bare.base}/answers/${teams[lane].id}`);
  await throughput(WIDTH, 2, portal);
  const runs = { value: [], baseline: [] };
  for (let at = 0; at < RUNS; at += 1) {
    runs.value.push(await throughput(WIDTH, SECONDS, portal));
    runs.baseline.push(await throughput(WIDTH, SECONDS, plain));
  }
  bare.close();
  const [value, baseline] = [median(runs.value), median(runs.baseline)];
  yield atLeast('autosave of one field', 'requests/s', { value, baseline, target: 0.25 });
}

/** Both servers raise the version, so that each lane goes on where it left the other. */
function saver(teams) {
  const agent = connections(WIDTH);
  const versions = teams.map(() => 1);
  return async (lane, url) => {
    const value = `${'临床价值与创新性说明。'.repeat(20)}${versions[lane]}`;
    const body = JSON.stringify({ changes: [{ field: FIELD, value, version: versions[lane] }] });
    const headers = { 'content-type': 'application/json', cookie: teams[lane].cookie };
    const answer = await ask(agent, url, { method: 'PATCH', path: '', headers, body });
    if (answer.status !== 200) throw new Error(`Saving was answered ${answer.status}: ${answer.body}`);
    versions[lane] += 1;
  };
}
