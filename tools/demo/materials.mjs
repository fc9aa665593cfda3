import { setTimeout as pause } from 'node:timers/promises';
import { paperOf } from './papers.mjs';
import { each, StepFailed } from './portal-client.mjs';

const PATIENCE = 30_000;

/** The teams that went on from a round. */
export function advanced(teams, standings) {
  const gone = new Set(standings.filter(({ state }) => state === 'advanced').map(({ entryId }) => entryId));
  return teams.filter(({ entryId }) => gone.has(entryId));
}

/** Every team that went on hands in what its next round calls for, in time. */
export async function handInMaterials(teams, round, progress) {
  if (!round) return;
  progress.begin(`${round.code}: 材料`, teams.length);
  await each(teams, 6, async (team) => {
    const { parts } = await callOf(team, round.code);
    for (const part of parts) await upload(team, part.replace('documents.', ''));
    await team.client.post(`/entries/${team.entryId}/submission`, { consents: [] });
    progress.tick();
  });
  progress.end();
}

async function upload(team, kind) {
  const form = new FormData();
  form.append('file', paperOf(team, { title: 'Pitch deck' }), `路演材料-${team.index + 1}.pdf`);
  await team.client.put(`/entries/${team.entryId}/documents/${kind}`, form);
}

/** The call for materials, which comes a moment after the round before has advanced. */
export async function callOf({ client, entryId }, code) {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const { materials } = await client.get(`/entries/${entryId}`);
    if (materials?.round === code) return materials;
    if (performance.now() > until) throw new StepFailed(`${entryId} was not called for the materials of ${code}`);
    await pause(150);
  }
}
