import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { StepFailed } from './portal-client.mjs';

/** Every special prize that has candidates is voted on by the final's panel in secret; the others stay vacant. */
export async function voteSpecials(organiser, panel, editionId) {
  const board = `/editions/${editionId}/prizes`;
  const { catalogue } = await organiser.get(board);
  for (const { code, kind, quota, taken, holder } of catalogue) {
    for (let open = quota - taken; kind === 'special' && open > 0; open--) {
      const { candidates, people } = (await organiser.get(board)).catalogue.find((one) => one.code === code);
      if (candidates.length === 0) {
        await organiser.post(board, { awardCode: code, entryId: null, reason: '无符合条件的候选项目，本届空缺。' });
        continue;
      }
      if (holder === 'person') await nameTwo(panel, editionId, { code, candidates, people });
      await decide(organiser, panel, editionId, code);
    }
  }
}

/** Experts name the first person of two teams, each an expert who need not keep away from it. */
async function nameTwo(panel, editionId, { code, candidates, people }) {
  const path = `/editions/${editionId}/expert-nominations`;
  for (const { id: entryId } of candidates.slice(0, 2)) {
    const holderId = people.find((one) => one.entryId === entryId).personId;
    const named = { awardCode: code, entryId, holderId, grounds: '带领团队完成从研发到临床应用的转化。' };
    for (const { client } of panel) {
      if ((await client.try('POST', path, named)).status === 201) break;
    }
  }
}

/** Round after round, until somebody has the votes; a round for which somebody is missing is closed by hand. */
async function decide(organiser, panel, editionId, awardCode) {
  const path = `/editions/${editionId}/ballots`;
  const { id } = await organiser.post(path, { awardCode });
  const now = async () => (await organiser.get(path)).items.find((one) => one.id === id);
  for (let ballot = await now(); ballot.state === 'open'; ballot = await now()) {
    const round = ballot.rounds.length;
    const votes = await voteAll(panel, path, { id, round });
    if (votes === ballot.electors) await counted(now, round);
    else await organiser.put(`/ballots/${id}/closure`);
  }
  const { state } = await now();
  if (state !== 'decided') throw new StepFailed(`The vote on ${awardCode} ended ${state}`);
}

/** The round counts itself once everybody has voted. */
async function counted(now, round) {
  for (let left = 150; left > 0; left--) {
    const { state, rounds } = await now();
    if (state !== 'open' || rounds.length > round) return;
    await pause(200);
  }
  throw new StepFailed('A round in which everybody voted was not counted');
}

/** Most of the panel prefer the first candidate; whoever must keep away does not vote. How many did. */
async function voteAll(panel, path, { id, round: no }) {
  let votes = 0;
  for (const [index, { client }] of panel.entries()) {
    const { items } = await client.get(`${path}/mine`);
    const { kept, round } = items.find((one) => one.id === id);
    if (kept || round?.no !== no || round.voted) continue;
    const choice = round.candidates[index % 4 === 3 ? round.candidates.length - 1 : 0].id;
    const vote = { round: no, choice, receipt: randomBytes(16).toString('hex') };
    const { status } = await client.try('PUT', `/ballots/${id}/vote`, vote);
    if (status === 204) votes += 1;
  }
  return votes;
}
