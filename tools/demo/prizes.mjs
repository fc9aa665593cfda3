import { voteSpecials } from './ballots.mjs';
import { PortalClient, StepFailed } from './portal-client.mjs';

/** Tiered prizes by rank, special ones by the panel’s secret vote; a second organiser confirms; the results are published and checked. */
export async function allotAndPublish(scene, { standings, panel }, progress) {
  const { base, organiser, second, editionId, slug } = scene;
  progress.begin('评奖与公布', 5);
  await proposeByRank(organiser, editionId);
  progress.tick();
  await voteSpecials(organiser, panel, editionId);
  progress.tick();
  const own = await organiser.try('PUT', `/editions/${editionId}/prizes/confirmation`);
  if (own.status !== 403) throw new StepFailed(`The proposer could confirm the prizes (${own.status})`);
  await second.put(`/editions/${editionId}/prizes/confirmation`);
  progress.tick();
  await finalise(organiser, editionId, '三次复算一致，予以定稿。');
  progress.tick();
  await organiser.post(`/editions/${editionId}/releases`, { note: '正式公布' });
  const release = await new PortalClient(base).get(`/editions/${slug}/results`);
  check(release, standings);
  progress.tick();
  progress.end();
  return release;
}

/** Finalises the results, computes them again from their own bundle, and a bundle with one mark changed: that one must not hold. */
export async function finalise(organiser, editionId, comment) {
  const { id: setId } = await organiser.post(`/editions/${editionId}/result-sets`, { comment });
  const { readEditionBundle, recomputeEdition } = await import('#fairness/verify');
  const text = JSON.stringify(await organiser.get(`/result-sets/${setId}/bundle`));
  const verdict = recomputeEdition(readEditionBundle(text));
  const wrong = verdict.parts.flatMap(({ differs }) => differs).map(({ at }) => at);
  if (wrong.length > 0) throw new StepFailed(`The bundle does not hold at ${wrong[0]}`);
  const bent = readEditionBundle(text);
  const [sheet] = bent.rounds.at(-1).sheets;
  sheet.marks = Object.fromEntries(Object.keys(sheet.marks).map((code) => [code, '0.5']));
  if (recomputeEdition(bent).ok) throw new StepFailed('A bundle with changed marks was found to hold');
}

/** A decided tie frees the seats behind it, so the proposal goes on until none is open. */
export async function proposeByRank(organiser, editionId) {
  for (;;) {
    const { ties } = await organiser.put(`/editions/${editionId}/prizes/proposal`);
    if (ties.length === 0) return;
    await decideTies(organiser, editionId, ties);
  }
}

async function decideTies(organiser, editionId, ties) {
  for (const { awardCode, seats, entryIds } of ties) {
    for (const entryId of entryIds.slice(0, seats)) {
      await organiser.post(`/editions/${editionId}/prizes`, { awardCode, entryId, reason: '同分，经评审委员会表决。' });
    }
  }
}

/** What the public reads must follow from the standings: the first prize is rank 1, and every tier is no better than the last. */
function check({ body }, standings) {
  const rankOf = new Map(standings.map(({ number, rank }) => [number, rank]));
  const ranks = body.awards.slice(0, 3).map(({ winners }) => winners.map(({ number }) => rankOf.get(number)));
  if (ranks[0]?.[0] !== 1) throw new StepFailed('The first prize did not go to rank 1');
  ranks.reduce((worst, tier) => {
    if (tier.some((rank) => rank < worst)) throw new StepFailed('A lower prize went to a better rank');
    return Math.max(worst, ...tier);
  }, 0);
  const seats = body.awards.reduce((sum, { winners, vacant }) => sum + winners.length + vacant, 0);
  if (seats !== body.awards.reduce((sum, { quota }) => sum + quota, 0))
    throw new StepFailed('A seat of the catalogue is missing');
}
