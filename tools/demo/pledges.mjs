import { setTimeout as pause } from 'node:timers/promises';
import { each, StepFailed } from './portal-client.mjs';

const PATIENCE = 60_000;

/** Teams print their pledge, have it sealed, and hand the scan in; the portal reads its code. */
export async function sealPledges(teams, progress) {
  progress.begin('盖章承诺书', teams.length);
  await each(teams, 4, async ({ entryId, client, index }) => {
    const form = new FormData();
    const paper = new Blob([await client.bytes(`/entries/${entryId}/pledge/pdf`)], { type: 'application/pdf' });
    form.append('file', paper, `承诺书-${index + 1}.pdf`);
    await client.put(`/entries/${entryId}/documents/PLEDGE`, form);
    progress.tick();
  });
  await each(teams, 4, matches);
  progress.end('every code read and equal to what was handed in');
}

async function matches({ entryId, client }) {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const { standing } = await client.get(`/entries/${entryId}/pledge`);
    if (standing === 'matches') return;
    if (performance.now() > until) throw new StepFailed(`The pledge of ${entryId} is ${standing}`);
    await pause(300);
  }
}
