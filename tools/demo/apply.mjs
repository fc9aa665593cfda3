import { answersOf } from './answers.mjs';
import { paperOf, papersOf } from './papers.mjs';
import { provePhone, signUp } from './people.mjs';
import { gather } from './gather.mjs';
import { bringInPieces } from './pieces.mjs';
import { each } from './portal-client.mjs';

const CHANGES_AT_ONCE = 12;

/** A team signs up and hands its application in; returns its client, entry and receipt. */
export async function apply(base, editionId, consents, team) {
  const filled = await fillIn(base, editionId, team);
  const receipt = await filled.client.post(`/entries/${filled.entryId}/submission`, { consents });
  return { ...filled, receipt };
}

/** A team signs up and fills its application in, so that it only waits to be handed in. */
export async function fillIn(base, editionId, team) {
  const client = await signUp(base, { name: team.members[0].name, email: team.email });
  const { title, track, division } = team;
  const { id } = await client.post(`/editions/${editionId}/entries`, { title, track, division });
  await client.put(`/entries/${id}/organisation`, team.organisation);
  const answers = answersOf(team);
  await save(client, id, answers);
  await provePhone(base, client, answers.leadPhone);
  for (const kind of papersOf(team, answers)) {
    await bring(client, id, { team, kind });
  }
  await gather(base, client, id, team);
  return { ...team, client, entryId: id };
}

/** Every fourth team brings its plan in pieces, over a line that breaks; the others are quick. */
async function bring(client, id, { team, kind }) {
  const [paper, name] = [paperOf(team, kind), `${kind.name}-${team.index + 1}.pdf`];
  if (kind.code === 'PLAN' && team.index % 4 === 1) return bringInPieces(client, id, kind.code, paper, name);
  const form = new FormData();
  form.append('file', paper, name);
  return client.put(`/entries/${id}/documents/${kind.code}`, form);
}

/** Saves answers in a few steps, as the page does while somebody types. */
async function save(client, id, answers) {
  const changes = Object.entries(answers).map(([field, value]) => ({ field, value, version: 0 }));
  for (let from = 0; from < changes.length; from += CHANGES_AT_ONCE) {
    await client.patch(`/entries/${id}/answers`, { changes: changes.slice(from, from + CHANGES_AT_ONCE) });
  }
}

/** Every team applies, a few at a time. */
export function applyAll(base, editionId, consents, teams, progress) {
  return each(teams, 6, async (team) => {
    const applied = await apply(base, editionId, consents, team);
    progress.tick();
    return applied;
  });
}
