import { setTimeout as wait } from 'node:timers/promises';
import { HandingIn, kept } from '../stage/handing-in.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { killPostgres } from '../stage/power-cut.mjs';
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
