import { setTimeout as wait } from 'node:timers/promises';
import { HandingIn, kept } from '../stage/handing-in.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { onStage } from '../stage/stage.mjs';
import { moveOnto, openTinyDisk } from '../stage/tiny-disk.mjs';

const [JUDGES, ENTRIES, BETWEEN, FULL, LATEST] = [8, 400, 2000, 8000, 30_000];

/** Judges hand in while the disk under the portal's tables runs full, and after room was made. */
export async function* figures() {
  const disk = openTinyDisk();
  if (!disk) {
    yield { name: 'a full disk: not tried, as only root may mount one', value: 0, unit: 'drills' };
    return;
  }
  try {
    yield* onStage((stage) => full(stage, disk));
  } finally {
    disk.close();
  }
}

async function* full(stage, disk) {
  const { judges, rubric } = await openJudging(stage, { judges: JUDGES, entries: ENTRIES });
  const takeBack = await moveOnto(disk, stage.databaseUrl);
  const drill = new HandingIn(stage.base, judges, rubric);
  const seen = await fillMeanwhile(stage, disk, drill);
  await drill.end();
  yield* told(drill, seen);
  yield* kept(stage, drill);
  await takeBack();
}

/** Fills the disk under those who hand in, looks at the portal, and makes room. */
async function fillMeanwhile(stage, disk, drill) {
  const latest = performance.now() + LATEST;
  do await wait(BETWEEN);
  while (drill.acknowledged.size === 0 && performance.now() < latest);
  const before = drill.acknowledged.size;
  disk.fill();
  await wait(FULL);
  const [live, read] = [await statusOf(stage, 'health/live'), await statusOf(stage, 'editions')];
  const { status: health } = await (await fetch(`${stage.base}/api/health/ready`)).json();
  const [refused, during] = [drill.failed, drill.acknowledged.size];
  disk.empty();
  await wait(BETWEEN);
  return { before, during, refused, live, read, health };
}

function* told({ acknowledged, refusals }, { before, during, refused, live, read, health }) {
  yield { name: 'attempts while the disk was full', value: refused, unit: 'attempts', ok: refused > 0 };
  const answers = [...refusals.keys()].join(' / ');
  yield {
    name: 'how they were answered',
    value: answers,
    unit: 'status and words',
    ok: areClear([...refusals.keys()]),
  };
  const well = live === 200 && read === 200 && health === 'disk-full';
  yield { name: 'life, reading and health meanwhile', value: `${live}, ${read}, ${health}`, unit: 'status', ok: well };
  const after = acknowledged.size - during;
  yield { name: 'before and after', value: `${before}, ${after}`, unit: 'sheets', ok: before > 0 && after > 0 };
}

/** Every refusal says in the reader's language to come again. */
const areClear = (answers) => answers.length > 0 && answers.every((answer) => /^503 \p{Script=Han}/u.test(answer));

const statusOf = async ({ base }, path) => (await fetch(`${base}/api/${path}`)).status;
