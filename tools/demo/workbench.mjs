import { setTimeout as pause } from 'node:timers/promises';
import { check } from './final/check.mjs';

const PATIENCE = 90_000;
const HEAD = ['编号', '评委', '邮箱', '变更'];

/**
 * The assignment is worked out as a draft and published; then one judge is exchanged by hand on a copy, which is looked
 * at beside what is in force, published, and undone: what counts again is the assignment with its proof.
 */
export async function assignOnWorkbench(organiser, round, seed) {
  const bench = new Bench(organiser, round);
  await organiser.post(`${bench.path}/assignment-drafts`, { seed });
  const worked = await bench.ready();
  check(worked.draft.violations === 0 && worked.draft.faults.length === 0, 'The draft breaks a rule');
  check(
    worked.entries.every(({ before, after }) => before.length === 0 && after.length > 0),
    'The draft is in force',
  );
  await bench.publish();
  await publishExchange(bench);
  await organiser.send('DELETE', `${bench.path}/assignment-draft/publication`);
  const { draw } = await organiser.get(bench.path);
  check(draw.inputsHash === worked.draft.inputsHash, 'The assignment before is not in force again');
}

/** Beside what is in force a copy, with one judge in place of another. */
async function publishExchange(bench) {
  await bench.organiser.post(`${bench.path}/assignment-copies`);
  const copied = await bench.ready();
  check(differences(copied) === 0, 'The copy differs from what is in force');
  await exchangeOne(bench, copied);
  check(differences(await bench.look()) === 2, 'The exchange of one judge is not the only difference');
  await bench.publish();
  check(differences(await bench.look()) === 0, 'What is in force is not what was published');
}

class Bench {
  constructor(organiser, round) {
    this.organiser = organiser;
    this.path = `/rounds/${round.id}`;
  }

  look() {
    return this.organiser.get(`${this.path}/workbench`);
  }

  async publish() {
    const { draft } = await this.look();
    await this.organiser.put(`${this.path}/assignment-draft/publication`, { draftId: draft.id });
  }

  async ready() {
    const until = performance.now() + PATIENCE;
    for (;;) {
      const bench = await this.look();
      if (bench.draft?.state === 'ready') return bench;
      const { state, refusal } = bench.draft ?? {};
      check(state === 'running' && performance.now() < until, `The draft is ${state}: ${JSON.stringify(refusal)}`);
      await pause(300);
    }
  }
}

/** Pairs of entry and judge that only one of the two has. */
function differences({ draft, entries }) {
  if (!draft) return 0;
  return entries.reduce((sum, { before, after }) => {
    const [gone, come] = [before.filter((at) => !after.includes(at)), after.filter((at) => !before.includes(at))];
    return sum + gone.length + come.length;
  }, 0);
}

/** The first exchange of a judge for one of the same kind that the table's preview finds nothing against. */
async function exchangeOne({ organiser, path }, { entries, judges }) {
  for (const { number, after, alternates } of entries) {
    const come = alternates.find((at) => after.some((one) => judges[one].kind === judges[at].kind));
    if (come === undefined) continue;
    const gone = after.find((at) => judges[at].kind === judges[come].kind);
    const line = (at, change) => [number, judges[at].name, '', change];
    const cells = [HEAD, line(gone, '移除'), line(come, '增加')];
    const { digest, rows } = await organiser.post(`${path}/assignment-draft/change-previews`, { cells });
    if (rows.some(({ state, notes }) => state === 'faulty' || notes.length > 0)) continue;
    await organiser.post(`${path}/assignment-draft/changes`, { cells, digest });
    return;
  }
  check(false, 'No judge can be exchanged for another');
}
