import { EntryModule } from '#entry';
import { CompetitionModule } from '#competition';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { type Portal, startPortal } from '#testing';
import { SubmitEntry } from '../src/actions/submission/submit-entry.js';
import {
  type Contest,
  contest,
  everything,
  filled,
  listed,
  moveRegistration,
  said,
  started,
  submitted,
  TICKS,
} from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([EntryModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const END = `UPDATE competition.milestone SET ends_at = $2 WHERE edition_id = $1 AND code = 'REGISTRATION'`;
const later = (ms: number) => new Date(Date.now() + ms).toISOString();
const HOUR = 3_600_000;
const mailOf = async (personId: string) => {
  const [{ email }] = (await portal.db.query('SELECT email FROM identity.person WHERE id = $1', [personId])) as [
    { email: string },
  ];
  return email;
};

describe('the last instant', () => {
  /** Submits in a transaction whose instant lies `before` milliseconds before the deadline. */
  const submitAt = async (own: Contest, before: number) => {
    const { id, lead } = await filled(portal, own);
    return portal.unit.run(async (tx: Tx) => {
      const at = await now(tx);
      await tx.query(END, [own.id, new Date(at.getTime() + before)]);
      return portal.get(SubmitEntry).within(tx, lead, id, TICKS);
    });
  };

  it('takes a submit one millisecond before the deadline, and refuses it at the deadline', async () => {
    const receipt = await submitAt(await contest(portal), 1);
    expect(receipt.revision).toBe(1);
    const own = await contest(portal);
    await expect(submitAt(own, 0)).rejects.toThrow('deadline-passed');
    expect((await portal.as(own.secretariat).get(`/editions/${own.id}/entries`)).body.total).toBe(0);
  });

  it('counts the instant before any lock: who waits for one past the deadline was in time', async () => {
    const own = await contest(portal);
    const { id, lead } = await filled(portal, own);
    await moveRegistration(portal, own, '1 hour');
    let pressed: Promise<unknown> = Promise.resolve();
    await portal.unit.run(async (tx) => {
      await tx.query('SELECT id FROM entry.entry WHERE id = $1 FOR UPDATE', [id]);
      pressed = portal.as(lead).post(`/entries/${id}/submission`, { consents: TICKS }).then(said);
      const waiting = `SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'`;
      for (let n = 0; n === 0;) [{ n }] = (await portal.db.query(waiting)) as [{ n: number }];
      await tx.query(END.replace('$2', 'clock_timestamp()'), [own.id]);
    });
    expect(await pressed).toBe('201');
    expect(said(await portal.as(lead).post(`/entries/${id}/submission`, { consents: TICKS }))).toBe(
      '409 deadline-passed',
    );
  });
});

describe('more time for one team', () => {
  const grant = (own: Contest, change: object, who = own.organiser) =>
    portal
      .as(who)
      .post(`/editions/${own.id}/extensions`, { until: later(48 * HOUR), reason: '医院网络故障，已核实', ...change });

  it('opens a draft again that nobody else can see, by its lead’s address, and tells the team', async () => {
    const own = await contest(portal);
    const [mine, other] = [await filled(portal, own), await filled(portal, own)];
    await moveRegistration(portal, own, '-1 second');
    const submit = ({ id, lead }: typeof mine) =>
      portal.as(lead).post(`/entries/${id}/submission`, { consents: TICKS });
    expect(said(await submit(mine))).toBe('409 deadline-passed');
    const whom = await mailOf(mine.lead.personId!);
    const until = later(48 * HOUR);
    expect(said(await grant(own, { whom: ` ${whom.toUpperCase()} `, until }))).toBe('201');
    const page = (await portal.as(mine.lead).get(`/entries/${mine.id}`)).body;
    expect(page).toMatchObject({ deadline: until, can: { edit: true, submit: true }, extensions: [{ until }] });
    expect(said(await submit(mine))).toBe('201');
    expect(said(await submit(other))).toBe('409 deadline-passed');
    await portal.drain();
    const mails = listed((await portal.visitor.get(`/outbox?to=${whom}`)).body.items);
    const subjects = mails.map(({ subject }) => String(subject).split('：')[0]);
    expect(subjects.filter((one) => !one?.endsWith('已加入团队')).sort()).toEqual(['已收到报名', '报名截止时间已延长']);
  });

  it('is on record: who, why, until when; a second one follows, by the number', async () => {
    const own = await contest(portal);
    const { id, title } = await submitted(portal, own);
    const whom = `${own.prefix.toLowerCase()}0001`;
    const [one, two] = [later(1000 * HOUR), later(2000 * HOUR)];
    for (const until of [one, two]) expect(said(await grant(own, { whom, until }))).toBe('201');
    const list = (await portal.as(own.supervisor).get(`/editions/${own.id}/extensions`)).body;
    expect(list).toMatchObject({ total: 2, can: { extend: false } });
    expect(list.items).toMatchObject([
      {
        entryId: id,
        number: `${own.prefix}0001`,
        title,
        until: two,
        deadlineBefore: one,
        reason: '医院网络故障，已核实',
      },
      { until: one },
    ]);
    const kinds = listed((await portal.as(own.secretariat).get(`/entries/${id}/history`)).body.items);
    expect(kinds.filter(({ kind }) => kind === 'entry.deadline-extended')).toHaveLength(2);
    const rewrite = 'DELETE FROM entry.extension';
    await expect(portal.unit.run((tx) => tx.query(rewrite))).rejects.toThrow('insert-only');
  });

  it('moves the end of a correction where one is open', async () => {
    const own = await contest(portal);
    const { id } = await submitted(portal, own);
    const desk = portal.as(own.secretariat);
    await desk.put(`/entries/${id}/review`);
    await portal.unit.run((tx) =>
      tx.query(
        `UPDATE entry.entry SET state = 'returned', returned_at = now(), returned_until = now() + interval '1 hour' WHERE id = $1`,
        [id],
      ),
    );
    const until = later(50 * HOUR);
    expect(said(await grant(own, { whom: `${own.prefix}0001`, until }))).toBe('201');
    expect((await desk.get(`/entries/${id}`)).body).toMatchObject({ state: 'returned', deadline: until });
  });

  it('never shortens, never ends in the past, and is given by organisers alone', async () => {
    const own = await contest(portal);
    const { id, lead } = await submitted(portal, own);
    await started(portal, own);
    const whom = `${own.prefix}0001`;
    const deadline = new Date(
      (await portal.as(lead).get(`/entries/${id}`)).body.deadline as unknown as string,
    ).getTime();
    const before = await everything(portal);
    expect(said(await grant(own, { whom, until: new Date(deadline).toISOString() }))).toBe('409 extension-shorter');
    expect(said(await grant(own, { whom, until: later(-1000) }))).toBe('422 extension-past');
    expect(said(await grant(own, { whom: 'nobody@example.org' }))).toBe('422 entrant-unknown');
    expect(said(await grant(own, { whom, reason: ' ' }))).toBe('422 invalid');
    expect((await grant(own, { whom }, own.secretariat)).status).toBe(403);
    expect((await grant(own, { whom }, lead)).status).toBe(403);
    await portal.as(own.secretariat).put(`/entries/${id}/review`);
    const frozen = await everything(portal);
    expect(said(await grant(own, { whom, until: later(5000 * HOUR) }))).toBe('409 entry-frozen');
    expect(await everything(portal)).toEqual(frozen);
    expect(before).not.toEqual(frozen);
  });
});

describe('other dates for everybody', () => {
  const MOVED = '“报名”截止时间调整';
  const put = async (own: Contest, endsAt: string, change: object = {}) => {
    const sql = `SELECT starts_at, version FROM competition.milestone WHERE edition_id = $1 AND code = 'REGISTRATION'`;
    const [{ starts_at, version }] = (await portal.db.query(sql, [own.id])) as [{ starts_at: Date; version: number }];
    const move = { startsAt: starts_at.toISOString(), endsAt, reason: '平台故障，顺延两日', version, ...change };
    return portal.as(own.organiser).put(`/editions/${own.id}/milestones/REGISTRATION`, move);
  };
  const told = async ({ lead }: { lead: Actor }) => {
    const whom = await mailOf(lead.personId!);
    const mails = listed((await portal.visitor.get(`/outbox?to=${whom}`)).body.items);
    return mails.filter(({ subject }) => String(subject).startsWith(MOVED));
  };
  const reach = async (own: Contest, until: string, who = own.organiser) =>
    portal.as(who).get(`/editions/${own.id}/milestones/REGISTRATION/reach?until=${encodeURIComponent(until)}`);

  it('open drafts again, tell every team once, with the reason, and leave decided ones alone', async () => {
    const own = await contest(portal);
    const [draft, gone, reviewed] = [
      await filled(portal, own),
      await started(portal, own),
      await submitted(portal, own),
    ];
    await portal.as(own.secretariat).put(`/entries/${reviewed.id}/review`);
    await portal.as(gone.lead).put(`/entries/${gone.id}/withdrawal`, { reason: '不再参赛' });
    await moveRegistration(portal, own, '-1 second');
    const submit = () => portal.as(draft.lead).post(`/entries/${draft.id}/submission`, { consents: TICKS });
    expect(said(await submit())).toBe('409 deadline-passed');
    const until = later(48 * HOUR);
    expect((await reach(own, until)).body).toEqual({ teams: 1, people: 3 });
    expect(said(await put(own, until))).toBe('200');
    expect((await portal.as(draft.lead).get(`/entries/${draft.id}`)).body).toMatchObject({ deadline: until });
    expect(said(await submit())).toBe('201');
    await portal.drain();
    for (const team of [gone, reviewed]) expect(await told(team)).toEqual([]);
    const [mail, ...more] = await told(draft);
    expect(more).toEqual([]);
    const { body } = (await portal.visitor.get(`/outbox/${String(mail?.id)}`)).body as { body: string };
    expect(body).toContain('平台故障，顺延两日');
    const inbox = listed((await portal.as(draft.lead).get('/me/messages')).body.items);
    expect(inbox.filter(({ subject }) => String(subject).startsWith(MOVED))).toHaveLength(1);
  });

  it('do not concern who has more time of their own, nor anybody when only the beginning moves', async () => {
    const own = await contest(portal);
    const { lead } = await started(portal, own);
    const whom = await mailOf(lead.personId!);
    const grant = { whom, until: later(2000 * HOUR), reason: '医院网络故障' };
    expect(said(await portal.as(own.organiser).post(`/editions/${own.id}/extensions`, grant))).toBe('201');
    expect((await reach(own, later(900 * HOUR))).body).toEqual({ teams: 0, people: 0 });
    expect((await reach(own, later(9000 * HOUR))).body).toEqual({ teams: 1, people: 1 });
    expect((await reach(own, later(0), own.secretariat)).status).toBe(403);
    expect((await reach(own, later(0), lead)).status).toBe(403);
  });

  it('are refused without a trace, and nobody hears of it', async () => {
    const own = await contest(portal);
    const team = await started(portal, own);
    const before = await everything(portal);
    expect(said(await put(own, later(2 * HOUR)))).toBe('409 milestone-shorter');
    const past = { startsAt: later(-3 * HOUR), shorten: true };
    expect(said(await put(own, later(-2 * HOUR), past))).toBe('422 milestone-past');
    expect(said(await put(own, later(9000 * HOUR)))).toBe('409 milestone-crossed');
    expect(await everything(portal)).toEqual(before);
    await portal.drain();
    expect(await told(team)).toEqual([]);
    expect(said(await put(own, later(2 * HOUR), { shorten: true }))).toBe('200');
    await portal.drain();
    expect(await told(team)).toHaveLength(1);
  });
});

describe('receipts', () => {
  it('count every submit of an edition without gaps, whoever is first', async () => {
    const own = await contest(portal);
    const teams = await Promise.all([1, 2, 3, 4, 5].map(() => filled(portal, own)));
    const press = ({ id, lead }: (typeof teams)[number], index: number) =>
      portal.as(lead).post(`/entries/${id}/submission`, { consents: index === 2 ? [] : TICKS });
    const first = await Promise.all(teams.map(press));
    const [{ id, lead }] = teams as [(typeof teams)[number]];
    await portal.as(lead).patch(`/entries/${id}/answers`, { changes: [{ field: 'trl', value: '8', version: 1 }] });
    const again = await press(teams[0]!, 0);
    const numbers = [...first, again].flatMap(({ body }) => body.receiptNumber ?? []).map(String);
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5].map((n) => `${own.prefix}R0000${n}`));
    expect(again.body).toMatchObject({ revision: 2, receiptNumber: `${own.prefix}R00005` });
    const lines = listed((await portal.as(lead).get(`/entries/${id}/revisions`)).body.items);
    expect(lines.map(({ receiptNumber }) => receiptNumber)).toEqual([
      `${own.prefix}R00005`,
      (first[0]!.body as { receiptNumber: string }).receiptNumber,
    ]);
  });

  it('can be checked by anybody who holds one, and say nothing about people', async () => {
    const own = await contest(portal);
    const { id, lead } = await submitted(portal, own);
    const { receiptNumber, contentHash } = (await portal.as(lead).get(`/entries/${id}/receipt`)).body as unknown as {
      receiptNumber: string;
      contentHash: string;
    };
    const check = async (number: string, hash: string) =>
      (await portal.visitor.get(`/receipts/${number}?hash=${hash}`)).body;
    const genuine = await check(receiptNumber, contentHash.toUpperCase());
    expect(genuine).toMatchObject({ genuine: true, entryNumber: `${own.prefix}0001`, latest: true });
    expect(JSON.stringify(genuine)).not.toContain('林知远');
    const absent = await check(receiptNumber, 'f'.repeat(64));
    expect(absent).toEqual({ genuine: false, edition: null, entryNumber: null, issuedAt: null, latest: false });
    expect(await check(`${own.prefix}R00009`, contentHash)).toEqual(absent);
    expect((await portal.visitor.get(`/receipts/${receiptNumber}?hash=abc`)).status).toBe(422);
  });
});
