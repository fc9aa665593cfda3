import { EntryCards, EntryModule } from '#entry';
import { makeUscc } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { deskOf, handedInWith, ownContacts } from './given-desk.js';
import { checklist, type Contest, contest, hospital, listed, said, type Started, submitted, TICKS } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

let next = 0;
const outside = () => {
  next += 1;
  const uscc = makeUscc('12', '310101', String(70_000_000 + next));
  return { name: `黄浦第${next}医院`, uscc, kind: 'hospital', region: '310101' };
};
const names = (entry: Started, organisation: object) =>
  portal.as(entry.lead).put(`/entries/${entry.id}/organisation`, organisation);
const handIn = (entry: Started) => portal.as(entry.lead).post(`/entries/${entry.id}/submission`, { consents: TICKS });
const pageOf = async (actor: Started['lead'], { id }: Started) => (await portal.as(actor).get(`/entries/${id}`)).body;
const codesAt = async ({ id }: Started) => {
  const { findings } = await deskOf(portal, edition.secretariat, id);
  return findings.map(({ code }) => code);
};
const queued = async (eligibility: string, { id }: Started) => {
  const path = `/editions/${edition.id}/entries?eligibility=${eligibility}&pageSize=100`;
  return listed((await portal.as(edition.secretariat).get(path)).body.items).find((line) => line.id === id);
};
/** Everywhere the desk reads what an organisation leads to, and who it is. */
const seen = async (entry: Started) => {
  const codes = await codesAt(entry);
  const { eligibility, can } = (await portal.as(edition.secretariat).get(`/entries/${entry.id}/desk`)).body as {
    eligibility: { outcome: string | null };
    can: { judgeProof: boolean };
  };
  const page = await pageOf(edition.secretariat, entry);
  return {
    ...{ proof: codes.filter((code) => code.startsWith('proof')), outcome: eligibility.outcome },
    ...{ judges: can.judgeProof, eligibility: page.eligibility, region: page.declaredRegion },
    organisation: (page.organisation as { name: string }).name,
    queued: Object.fromEntries(
      await Promise.all(
        ['eligible', 'needs-partner'].map(async (one) => [one, Boolean(await queued(one, entry))] as const),
      ),
    ),
  };
};

it('speaks of the organisation that was handed in, whatever a draft names since', async () => {
  const away = outside();
  const entry = await handedInWith(portal, edition, ownContacts(201), away);
  const before = await seen(entry);
  expect(before).toEqual({
    ...{ proof: ['proof-unread'], outcome: 'needs-partner', judges: true, eligibility: 'needs-partner' },
    ...{ region: '310101', organisation: away.name, queued: { eligible: false, 'needs-partner': true } },
  });
  expect((await names(entry, hospital())).body).toMatchObject({ outcome: 'eligible' });
  expect(await seen(entry)).toEqual(before);
  expect(said(await portal.as(edition.secretariat).post(`/entries/${entry.id}/looks`))).toBe('200');
  expect(await seen(entry)).toEqual(before);
  expect(await pageOf(entry.lead, entry)).toMatchObject({ eligibility: 'eligible', eligibilityProof: null });

  const word = { verdict: 'proven', reason: '合作协议有效' };
  expect(said(await portal.as(edition.secretariat).post(`/entries/${entry.id}/eligibility-decisions`, word))).toBe(
    '204',
  );
  expect(await seen(entry)).toEqual({ ...before, proof: [] });
  expect(said(await handIn(entry))).toBe('201');
  expect(await seen(entry)).toMatchObject({ proof: [], outcome: null, judges: false, eligibility: 'eligible' });
});

it('blames nobody for an organisation that was never handed in', async () => {
  const own = hospital();
  const entry = await handedInWith(portal, edition, ownContacts(202), own);
  const before = await seen(entry);
  expect(before).toEqual({
    ...{ proof: [], outcome: null, judges: false, eligibility: 'eligible', region: '110112' },
    ...{ organisation: own.name, queued: { eligible: true, 'needs-partner': false } },
  });
  expect((await names(entry, outside())).body).toMatchObject({ outcome: 'needs-partner' });
  expect(said(await portal.as(edition.secretariat).post(`/entries/${entry.id}/looks`))).toBe('200');
  expect(await seen(entry)).toEqual(before);
  const word = { verdict: 'unproven', reason: '没有证明' };
  const judged = await portal.as(edition.secretariat).post(`/entries/${entry.id}/eligibility-decisions`, word);
  expect(said(judged)).toBe('409 nothing-to-prove');
});

it('takes another address of the same organisation as a change that can be handed in', async () => {
  const own = hospital();
  const entry = await handedInWith(portal, edition, ownContacts(203), own);
  expect(said(await handIn(entry))).toBe('409 already-submitted');
  expect((await names(entry, { ...own, region: '310101' })).body).toMatchObject({ outcome: 'needs-partner' });
  expect(await pageOf(entry.lead, entry)).toMatchObject({ changedSinceSubmit: true });
  expect(await seen(entry)).toMatchObject({ outcome: null, region: '110112' });
  expect(said(await handIn(entry))).toBe('201');
  expect(await seen(entry)).toMatchObject({ outcome: 'needs-partner', region: '310101' });
  const { changes } = (await portal.as(edition.secretariat).get(`/entries/${entry.id}/revisions/2/changes?since=1`))
    .body;
  const at = (region: string) => ({ name: own.name, uscc: own.uscc, region });
  expect(changes).toEqual([{ path: 'organisation', before: at('110112'), after: at('310101') }]);
  const [card] = await portal.get(EntryCards).byIds(portal.db, [entry.id]);
  expect(card).toMatchObject({ region: '310101' });
  const { organisation } = (await portal.as(edition.secretariat).get(`/entries/${entry.id}/revisions/2`)).body;
  expect(organisation).toMatchObject({ region: '110112', declaredRegion: '310101' });
});

it('puts the declared address back with what was handed in', async () => {
  const own = hospital();
  const entry = await submitted(portal, edition);
  await names(entry, own);
  await names(entry, { ...own, region: '110105' });
  expect(said(await handIn(entry))).toBe('201');
  await names(entry, { ...own, region: '310101' });
  const desk = portal.as(edition.secretariat);
  expect((await desk.put(`/entries/${entry.id}/review`)).status).toBe(200);
  const asked = {
    verdict: 'return',
    fields: ['title'],
    reason: '请修改题目',
    checklist: await checklist(portal, edition),
  };
  expect(said(await desk.post(`/entries/${entry.id}/decisions`, asked))).toBe('201');
  const page = await pageOf(entry.lead, entry);
  expect(page).toMatchObject({ shows: 'draft', declaredRegion: '110105', eligibility: 'eligible' });
  expect(page).toMatchObject({ changedSinceSubmit: false, eligibilityFindings: [{ code: 'region-differs' }] });
});
