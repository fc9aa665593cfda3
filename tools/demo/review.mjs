import { each } from './portal-client.mjs';

/**
 * The secretariat looks at every entry: some come back for correction, the last ones are refused, the rest admitted.
 * @returns the admitted teams
 */
export async function review({ secretariat, organiser }, applied, { refused, returned, checklist }, progress) {
  const checked = (ok) => checklist.map(({ code }) => ({ code, ok, note: '' }));
  const decide = (id, verdict, reason, ok, fields) =>
    secretariat.post(`/entries/${id}/decisions`, { verdict, reason, checklist: checked(ok), fields });
  const refuse = (id) => refuseByTwo({ secretariat, organiser }, id, checked(false));
  const refuseFrom = applied.length - refused;
  await each(applied, 6, async ({ entryId, client }, index) => {
    await secretariat.put(`/entries/${entryId}/review`);
    if (index >= refuseFrom) await refuse(entryId);
    else if (index < returned) await correct({ entryId, client }, decide);
    else await decide(entryId, 'admit', '', true);
    progress.tick();
  });
  return applied.slice(0, refuseFrom);
}

async function correct({ entryId, client }, decide) {
  await decide(entryId, 'return', '请补充一句话简介中的应用场景。', false, ['oneLiner']);
  const { answers, consents } = await client.get(`/entries/${entryId}`);
  const { version } = answers.find(({ field }) => field === 'oneLiner');
  const value = '面向基层与急诊场景，让患者更早受益';
  await client.patch(`/entries/${entryId}/answers`, { changes: [{ field: 'oneLiner', value, version }] });
  await client.post(`/entries/${entryId}/submission`, {
    consents: consents.map(({ code, version: of }) => ({ code, version: of })),
  });
  await decide(entryId, 'admit', '', true);
}

/** A refusal takes two: the secretariat proposes it, an organiser confirms it. */
async function refuseByTwo({ secretariat, organiser }, id, checklist) {
  const reason = '报名单位与项目权属证明不一致，不符合参赛条件。';
  await secretariat.post(`/entries/${id}/proposals`, { kind: 'refuse', reason, checklist });
  const { proposals } = await organiser.get(`/entries/${id}/desk`);
  await organiser.put(`/entries/${id}/proposals/${proposals[0].id}/confirmation`);
}
