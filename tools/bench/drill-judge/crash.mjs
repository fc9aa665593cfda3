import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readPostmaster } from '../../postgres/postmaster.mjs';
import { startPostgres } from '../../postgres/start.mjs';
import { HandingIn, kept } from '../stage/handing-in.mjs';
import { once } from '../stage/once.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { onStage } from '../stage/stage.mjs';

const [JUDGES, ENTRIES, BETWEEN, TIMES] = [8, 400, 2000, 3];

/** Judges hand in while the API and PostgreSQL are killed as by a power cut, again and again. */
export const figures = () => onStage(crash);

async function* crash(stage) {
  const { judges, rubric } = await openJudging(stage, { judges: JUDGES, entries: ENTRIES });
  const drill = new HandingIn(stage.base, judges, rubric);
  for (let at = 0; at < TIMES; at += 1) await killBoth(stage);
  await wait(BETWEEN);
  await drill.end();
  const { failed: value } = drill;
  const name = `of ${TIMES} × two kills: attempts without an answer`;
  yield { name, value, unit: 'attempts', ok: value > 0 };
  yield* kept(stage, drill);
}

async function killBoth(stage) {
  await wait(BETWEEN);
  await stage.crash();
  await stage.restart();
  await wait(BETWEEN);
  await killPostgres(stage.databaseUrl);
}

/** Its own processes see that it is gone and end too; it comes back where it was. */
async function killPostgres(databaseUrl) {
  const [{ data_directory: data }] = await once(databaseUrl, 'SHOW data_directory');
  process.kill(readPostmaster(data).pid, 'SIGKILL');
  await startPostgres(join(data, '..'), { flags: [`port=${new URL(databaseUrl).port}`] });
}
