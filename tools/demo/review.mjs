import { paperOf } from './papers.mjs';
import { each, StepFailed } from './portal-client.mjs';

/**
 * The secretariat looks at every entry: some come back for correction, the last ones are refused, the rest admitted.
 * @returns the admitted teams
 */
export async function review({ secretariat, organiser }, applied, { refused, returned, checklist }, progress) {
  const checked = (ok) => checklist.map(({ code }) => ({ code, ok, note: '' }));
  const decide = (id, verdict, reason, marked) =>
    secretariat.post(`/entries/${id}/decisions`, { verdict, reason, checklist: marked });
  const refuse = (id) => refuseByTwo({ secretariat, organiser }, id, checked(false));
  const refuseFrom = applied.length - refused;
  await each(applied, 6, async (team, index) => {
    const { entryId } = team;
    await secretariat.put(`/entries/${entryId}/review`);
    if (index >= refuseFrom) await refuse(entryId);
    else if (index < returned) await correct(team, { decide, checked });
    else await decide(entryId, 'admit', '', checked(true));
    progress.tick();
  });
  return applied.slice(0, refuseFrom);
}

/** One thing is wrong: a reason of the checklist says so, and opens the business plan alone. */
async function correct(team, { decide, checked }) {
  const { entryId, client } = team;
  const marked = checked(true).map((item) =>
    item.code === 'PLAN' ? { ...item, ok: false, reasons: ['INCOMPLETE'] } : item,
  );
  await decide(entryId, 'return', '', marked);
  const { consents, returnedFields } = await client.get(`/entries/${entryId}`);
  if (returnedFields.join() !== 'documents.PLAN') throw new StepFailed(`${entryId}: ${returnedFields} came back`);
  const form = new FormData();
  form.append('file', paperOf(team, { title: 'Business plan, completed' }), `商业计划书-${team.index + 1}-补正.pdf`);
  await client.put(`/entries/${entryId}/documents/PLAN`, form);
  await client.post(`/entries/${entryId}/submission`, {
    consents: consents.map(({ code, version: of }) => ({ code, version: of })),
  });
  await decide(entryId, 'admit', '', checked(true));
}

/** A refusal takes two: the secretariat proposes it, an organiser confirms it. */
async function refuseByTwo({ secretariat, organiser }, id, checklist) {
  const reason = '报名单位与项目权属证明不一致，不符合参赛条件。';
  await secretariat.post(`/entries/${id}/proposals`, { kind: 'refuse', reason, checklist });
  const { proposals } = await organiser.get(`/entries/${id}/desk`);
  await organiser.put(`/entries/${id}/proposals/${proposals[0].id}/confirmation`);
}
