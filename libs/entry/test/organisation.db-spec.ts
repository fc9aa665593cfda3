import { AdmittedEntries, EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { checklist, type Contest, contest, decided, hospital, listed, said, started, submitted } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const merge = (sourceId: unknown, targetId: unknown) =>
  portal
    .as(edition.secretariat)
    .post(`/editions/${edition.id}/register/merges`, { sourceId, targetId, reason: '重复登记' });
const organisationOf = async ({ id, lead }: Awaited<ReturnType<typeof started>>) => {
  const { body } = await portal.as(lead).get(`/entries/${id}`);
  return body as unknown as {
    organisation: { id: string; name: string };
    eligibility: string;
    eligibilityFindings: [];
  };
};

it('takes a military hospital without a code by its authority, and tells the reviewer', async () => {
  const entry = await started(portal, edition);
  const order = { name: '第八〇一医院', kind: 'hospital', region: '110112', uscc: null, authority: '联勤保障部队' };
  const named = await portal.as(entry.lead).put(`/entries/${entry.id}/organisation`, order);
  expect(named.body).toMatchObject({
    outcome: 'needs-proof',
    findings: [{ path: 'organisation.uscc', code: 'uscc-none', params: { authority: '联勤保障部队' } }],
  });
  const [before] = (await portal.db.query('SELECT count(*)::int AS n FROM identity.organisation')) as [object];
  const bad = await portal.as(entry.lead).put(`/entries/${entry.id}/organisation`, { ...order, authority: ' ' });
  expect(said(bad)).toBe('422 authority-unusable');
  expect(await portal.db.query('SELECT count(*)::int AS n FROM identity.organisation')).toEqual([before]);
});

it('lets drafts follow a merge and its undoing, and judges their eligibility anew', async () => {
  const entry = await started(portal, edition);
  const team = portal.as(entry.lead);
  const good = hospital();
  const { organisationId: source } = (
    await team.put(`/entries/${entry.id}/organisation`, { ...good, name: `${good.name}旧`, uscc: null })
  ).body;
  const { id: target } = (await team.post('/organisations', good)).body;
  expect(await organisationOf(entry)).toMatchObject({ eligibility: 'needs-proof' });
  const { id } = (await merge(source, target)).body;
  await portal.drain();
  expect(await organisationOf(entry)).toMatchObject({
    ...{ organisation: { id: target, name: good.name }, eligibility: 'eligible', eligibilityFindings: [] },
  });
  expect((await portal.as(edition.organiser).delete(`/editions/${edition.id}/register/merges/${id}`)).status).toBe(204);
  await portal.drain();
  expect(await organisationOf(entry)).toMatchObject({ organisation: { id: source }, eligibility: 'needs-proof' });
});

it('leaves what was frozen as it is, and hands judging the one it became', async () => {
  const admitted = await decided(portal, edition, { verdict: 'admit', checklist: await checklist(portal, edition) });
  const frozen = () =>
    portal.db.query('SELECT content, content_hash, organisation_id FROM entry.revision WHERE entry_id = $1', [
      admitted.id,
    ]);
  const before = await frozen();
  const [{ organisation_id: source }] = before as [{ organisation_id: string }];
  const bare = `UPDATE identity.organisation SET uscc = NULL, uscc_sound = false WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(bare, [source]));
  const { id: target } = (await portal.as(admitted.lead).post('/organisations', hospital())).body;
  expect((await merge(source, target)).status).toBe(201);
  expect(await frozen()).toEqual(before);
  const known = await portal.get(AdmittedEntries).of(portal.db, edition.id);
  expect(known.find(({ id }) => id === admitted.id)).toMatchObject({ organisationId: target });
});

it('tells the desk that two entries are of one organisation while the register says so', async () => {
  const [one, other] = [await submitted(portal, edition), await submitted(portal, edition)];
  const [source, target] = [(await organisationOf(one)).organisation.id, (await organisationOf(other)).organisation.id];
  const bare = `UPDATE identity.organisation SET uscc = NULL, uscc_sound = false WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(bare, [source]));
  const shared = async ({ id }: { id: string }) => {
    await portal.drain();
    const { findings } = (await portal.as(edition.secretariat).get(`/entries/${id}/desk`)).body;
    const found = listed(findings).filter(({ code }) => code === 'organisation-shared');
    return found.map((finding) => (finding.other as { id: string }).id);
  };
  expect([await shared(one), await shared(other)]).toEqual([[], []]);
  const { id } = (await merge(source, target)).body;
  expect([await shared(one), await shared(other)]).toEqual([[other.id], [one.id]]);
  expect((await portal.as(edition.organiser).delete(`/editions/${edition.id}/register/merges/${id}`)).status).toBe(204);
  expect([await shared(one), await shared(other)]).toEqual([[], []]);
});

it('tells the team of a handed-in entry in its history', async () => {
  const entry = await submitted(portal, edition);
  const { organisation } = await organisationOf(entry);
  const bare = `UPDATE identity.organisation SET uscc = NULL, uscc_sound = false WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(bare, [organisation.id]));
  const { id: target } = (await portal.as(entry.lead).post('/organisations', { ...hospital(), uscc: null })).body;
  await merge(organisation.id, target);
  await portal.drain();
  const kinds = listed((await portal.as(entry.lead).get(`/entries/${entry.id}/history`)).body.items);
  expect(kinds.at(-1)).toMatchObject({ kind: 'entry.organisation-followed', details: { outcome: 'needs-proof' } });
});
