import type { Actor } from '#kernel';
import type { Portal } from '#testing';
import {
  DeclareAffiliation,
  FoundOrganiser,
  Organisations,
  People,
  SeedDemoAccounts,
  DemoAccounts,
  factorCode,
} from '../src/index.js';
import { newId } from '#platform/chance';
import { cookieOf, identityPortal, PASSWORD, traces } from './given.js';

const ANZHEN = { name: '首都医科大学附属北京安贞医院', uscc: '121100004006885458', kind: 'hospital', region: '110105' };

describe('organisations', () => {
  let portal: Portal;
  let actor: Actor;

  beforeAll(async () => {
    portal = await identityPortal();
    actor = await portal.actor();
  });
  afterAll(() => portal.stop());

  const register = (change: object = {}) => portal.as(actor).post('/organisations', { ...ANZHEN, ...change });

  it('finds by the credit code whatever the name, and keeps the other name', async () => {
    const first = await register();
    expect([first.status, first.body]).toEqual([201, { id: first.body.id, ...ANZHEN, parent: null, findings: [] }]);
    const second = await register({ name: '北京安贞医院', uscc: ' 12110000 4006885458' });
    expect(second.body).toMatchObject({ id: first.body.id, name: ANZHEN.name });
    const found = await portal.as(actor).get(`/organisations?q=${encodeURIComponent('北京（安贞）医院')}`);
    expect(found.body).toMatchObject({ total: 1, items: [{ id: first.body.id }] });
    expect((await register({ name: '北京安贞医院', uscc: null })).body.id).toBe(first.body.id);
  });

  it('takes a faulty code with a finding, and lets it identify nobody', async () => {
    const uscc = '12110000400999999X';
    const one = await register({ name: '甲医院', uscc });
    expect(one.body.findings).toContain('check-digit');
    const two = await register({ name: '乙医院', uscc });
    expect(two.body.id).not.toBe(one.body.id);
    expect((await register({ name: '甲 医院', uscc })).body.id).toBe(one.body.id);
  });

  it('gives a code to one that was known by name only', async () => {
    const bare = await register({ name: '清华大学', uscc: null, kind: 'university', region: '110108' });
    expect(bare.body).toMatchObject({ uscc: null, findings: [] });
    const coded = await register({
      name: '清华大学',
      uscc: '12100000400000624D',
      kind: 'university',
      region: '110108',
    });
    expect(coded.body).toMatchObject({ id: bare.body.id, uscc: '12100000400000624D' });
  });

  it('adds one when twenty register it at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => register({ name: '北京工业大学', uscc: '12110000400687411U' })),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it.each([
    [{ kind: 'club' }, 400],
    [{ region: '99' }, 422],
    [{ region: '990000' }, 422],
    [{ name: ' … ' }, 422],
    [{ name: '医'.repeat(101) }, 422],
    [{ name: 'a\u0000b' }, 400],
    [{ uscc: 7 }, 400],
  ])('refuses %j', async (change, status) => {
    const before = await traces(portal);
    expect((await register(change)).status).toBe(status);
    expect(await traces(portal)).toEqual(before);
  });

  it('lists in constant statements and pages', async () => {
    const list = () => portal.as(actor).get('/organisations?pageSize=2');
    const few = await portal.counting(list);
    for (const name of ['丙研究所', '丁研究所', '戊研究所']) await register({ name, uscc: null, kind: 'institute' });
    expect(await portal.counting(list)).toBe(few);
    expect((await list()).body.items).toHaveLength(2);
  });

  it('knows who belongs where', async () => {
    const organisationId = (await register()).body.id!;
    const personId = actor.personId!;
    const declare = () =>
      portal.unit.run((tx) => portal.get(DeclareAffiliation).within(tx, actor, { personId, organisationId }));
    await declare();
    await declare();
    const known = await portal.get(Organisations).affiliationsOf(portal.db, [personId]);
    expect(known).toEqual([{ personId, organisationId }]);
  });
});

describe('founding', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await identityPortal();
  });
  afterAll(() => portal.stop());

  it('gives an edition its first organiser by one link, and no second one', async () => {
    const editionId = newId();
    const order = { editionId, email: 'first@example.org' };
    const found = () => portal.unit.run((tx) => portal.get(FoundOrganiser).within(tx, order));
    const [old, link] = [await found(), await found()];
    expect(link).toMatch(/^http:\/\/localhost:0\/invitations\/[\w-]{22}$/);
    const token = (url: string) => url.split('/').pop()!;
    expect((await portal.visitor.get(`/invitations/token/${token(old)}`)).status).toBe(404);
    const accept = await portal.visitor.post(`/invitations/token/${token(link)}/acceptance`, {
      password: PASSWORD,
      name: '周明远',
    });
    expect(accept.body).toMatchObject({ seats: [{ editionId, role: 'organiser' }], secondFactor: 'enrol' });
    await expect(found()).rejects.toThrow('organiser-exists');
    expect(await portal.db.query('SELECT * FROM notification.message')).toEqual([]);
  });

  it('seeds demo accounts that can sign in, again and again', async () => {
    const editionId = newId();
    const seed = () => portal.unit.run((tx) => portal.get(SeedDemoAccounts).within(tx, { editionId }));
    const first = await seed();
    expect(await seed()).toEqual(first);
    expect(first.map(({ role }) => role)).toEqual([
      'organiser',
      'organiser',
      'secretariat',
      'supervisor',
      'judge',
      'judge',
      'judge',
      null,
    ]);
    for (const { email, password, factorSecret, role } of portal.get(DemoAccounts).all()) {
      const answer = await portal.visitor.post('/sessions', { email, password });
      expect(answer.body.secondFactor).toBe(factorSecret ? 'code' : 'not-needed');
      if (!factorSecret) continue;
      const [{ epoch }] = (await portal.db.query(
        'SELECT floor(extract(epoch FROM clock_timestamp()))::int AS epoch',
      )) as [{ epoch: number }];
      const mine = portal.visitor.with({ cookie: cookieOf(answer) });
      const passed = await mine.put('/session/second-factor', { code: factorCode(factorSecret, epoch) });
      expect(passed.body).toMatchObject({ secondFactor: 'passed', seats: [{ editionId, role }] });
    }
    const judges = await portal.get(People).seated(portal.db, editionId, 'judge');
    expect(judges.map(({ name }) => name).sort()).toEqual(['宋清和', '陆思齐', '韩立群']);
    expect(await portal.get(People).byEmail(portal.db, ' TEAM@demo.example.org ')).toMatchObject({ name: '林知远' });
    expect(
      await portal.get(People).byIds(
        portal.db,
        judges.map(({ id }) => id),
      ),
    ).toHaveLength(3);
  });
});
