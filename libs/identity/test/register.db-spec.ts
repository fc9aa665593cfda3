import { type Actor, makeUscc } from '#kernel';
import { newId } from '#platform/chance';
import type { Answer, Portal } from '#testing';
import { DeclareAffiliation, Organisations } from '../src/index.js';
import { SpellNames } from '../src/actions/organisation/spell-names.js';
import { identityPortal, traces } from './given.js';

const REASON = '同一单位重复登记';
const editionId = newId();
const AT = `/editions/${editionId}/register`;
let portal: Portal;
let staff: Actor;
let team: Actor;
let made = 0;

beforeAll(async () => {
  portal = await identityPortal();
  staff = await portal.actor({ name: '周明远', seats: [{ editionId, role: 'secretariat' }] });
  team = await portal.actor();
});
afterAll(() => portal.stop());

const said = ({ status, body }: Answer) => `${status} ${body.code ?? ''}`.trim();
const found = async (q: string) =>
  (await portal.as(team).get(`/organisations?q=${encodeURIComponent(q)}`)).body.items as unknown as {
    id: string;
    name: string;
    alias: string | null;
  }[];
const names = async (q: string) => (await found(q)).map(({ name }) => name);
const code = () => makeUscc('12', '110105', String(50_000_000 + (made += 1)));
async function add(name: string, change: object = {}): Promise<string> {
  const order = { name, uscc: null, kind: 'hospital', region: '110105', ...change };
  return (await portal.as(team).post('/organisations', order)).body.id!;
}
const merge = (sourceId: string, targetId: string, who = staff) =>
  portal.as(who).post(`${AT}/merges`, { sourceId, targetId, reason: REASON });
const line = async (name: string) => {
  const { body } = await portal.as(staff).get(`${AT}/organisations?q=${encodeURIComponent(name)}`);
  return (body.items as unknown as { id: string; version: number; aliases: string[]; people: number }[])[0]!;
};

describe('finding', () => {
  beforeAll(async () => {
    await add('首都医科大学附属北京朝阳医院', { uscc: makeUscc('12', '110105', '40068857') });
    await add('北京朝阳急诊抢救中心');
    await add('𠮷林·康复医院');
    await add('绿地（长春）康复中心', { kind: 'company' });
  });

  it.each([
    ['朝阳医院', '首都医科大学附属北京朝阳医院'],
    ['chaoyangyiyuan', '首都医科大学附属北京朝阳医院'],
    ['ShouDu YiKe', '首都医科大学附属北京朝阳医院'],
    ['sdykdx', '首都医科大学附属北京朝阳医院'],
    ['bjcyjz', '北京朝阳急诊抢救中心'],
    ['ＢＪＣＹ', '北京朝阳急诊抢救中心'],
    ['12110105400688', '首都医科大学附属北京朝阳医院'],
    ['𠮷林康复', '𠮷林·康复医院'],
    ['lvdichangchun', '绿地（长春）康复中心'],
  ])('%s finds %s', async (q, name) => expect((await names(q))[0]).toBe(name));

  it('says by which other name it was found', async () => {
    const uscc = code();
    const id = await add('北京大学第三医院', { uscc });
    await add('北医三院', { uscc });
    expect(await found('bysy')).toEqual([expect.objectContaining({ id, name: '北京大学第三医院', alias: '北医三院' })]);
    expect((await found('北京大学第三')).map(({ alias }) => alias)).toEqual([null]);
  });

  it('finds nothing for what nobody is called, and takes signs for what they are', async () => {
    expect(await names('不存在的单位')).toEqual([]);
    expect(await names('xq')).toEqual([]);
    expect(await names('%朝阳急%')).toEqual(['北京朝阳急诊抢救中心']);
  });

  it('shows nothing private, and nothing at all to visitors', async () => {
    const [first] = await found('朝阳医院');
    expect(Object.keys(first!).sort()).toEqual(
      ['alias', 'findings', 'id', 'kind', 'name', 'parent', 'region', 'uscc'].sort(),
    );
    expect((await portal.visitor.get('/organisations?q=a')).status).toBe(401);
  });

  it('spells names from before', async () => {
    const old = 'UPDATE identity.organisation_alias SET pinyin = NULL, initials = NULL';
    await portal.unit.run((tx) => tx.query(old));
    expect(await names('bjcyjz')).toEqual([]);
    await portal.get(SpellNames).run();
    expect(await names('bjcyjz')).toEqual(['北京朝阳急诊抢救中心']);
  });
});

describe('without a credit code', () => {
  const army = { uscc: null, authority: '联勤保障部队' };

  it('is identified by name and region', async () => {
    const one = await add('第八〇一医院', army);
    expect(await add('第八〇一 医院', army)).toBe(one);
    expect(await add('第八〇一医院', { ...army, region: '120101' })).not.toBe(one);
    expect(await line('第八〇一医院')).toMatchObject({ authority: army.authority, uscc: null });
  });

  it('keeps no authority beside a code, and refuses an empty one', async () => {
    await add('有代码医院', { uscc: code(), authority: '某部' });
    expect(await line('有代码医院')).toMatchObject({ authority: null });
    const before = await traces(portal);
    const bad = await portal
      .as(team)
      .post('/organisations', { name: '某医院', kind: 'hospital', region: '110105', authority: ' ' });
    expect(said(bad)).toBe('422 authority-unusable');
    expect(await traces(portal)).toEqual(before);
  });
});

describe('merging', () => {
  const declare = (organisationId: string, person = team) =>
    portal.unit.run((tx) =>
      portal.get(DeclareAffiliation).within(tx, portal.system, { personId: person.personId!, organisationId }),
    );
  const homes = async (person = team) =>
    (await portal.get(Organisations).affiliationsOf(portal.db, [person.personId!])).map((one) => one.organisationId);

  it('lets people, names and the old id follow, keeps both stories, and gives all of it back', async () => {
    const [person, both] = [await portal.actor(), await portal.actor()];
    const [source, target] = [await add('通州甲医院旧名'), await add('通州甲医院', { uscc: code() })];
    for (const [id, who] of [
      [source, person],
      [source, both],
      [target, both],
    ] as const)
      await declare(id, who);
    const before = await line('通州甲医院');
    const { id } = (await merge(source, target)).body;

    expect(await homes(person)).toEqual([target]);
    expect(await homes(both)).toEqual([target]);
    expect((await portal.as(team).get(`/organisations/${source}`)).body).toMatchObject({ id: target });
    expect(await add('通州甲医院旧名')).toBe(target);
    expect(await names('通州甲医院')).toEqual(['通州甲医院']);
    expect(await line('通州甲医院')).toMatchObject({
      aliases: ['通州甲医院旧名'],
      people: 2,
      absorbed: ['通州甲医院旧名'],
    });
    const kinds = `SELECT subject, kind FROM journal.line WHERE details->>'mergeId' = $1 ORDER BY id`;
    expect(await portal.db.query(kinds, [id])).toEqual([
      { subject: source, kind: 'identity.organisation-merged' },
      { subject: target, kind: 'identity.organisation-absorbed' },
    ]);
    const merges = (await portal.as(staff).get(`${AT}/merges`)).body.items as unknown as object[];
    expect(merges[0]).toMatchObject({ id, reason: REASON, mergedBy: '周明远', can: { undo: true } });

    expect(said(await portal.as(staff).delete(`${AT}/merges/${id}`))).toBe('204');
    expect(await homes(person)).toEqual([source]);
    expect((await homes(both)).sort()).toEqual([source, target].sort());
    expect(await line('通州甲医院')).toMatchObject({ aliases: before.aliases, people: 1, absorbed: [] });
    expect((await portal.as(team).get(`/organisations/${source}`)).body).toMatchObject({ id: source });
    expect(said(await portal.as(staff).delete(`${AT}/merges/${id}`))).toBe('409 merge-undone');
  });

  it('leads through two merges to the last one', async () => {
    const [a, b, c] = [await add('链一医院'), await add('链二医院'), await add('链三医院')];
    const first = (await merge(a, b)).body.id!;
    await merge(b, c);
    expect((await portal.as(team).get(`/organisations/${a}`)).body).toMatchObject({ id: c });
    expect(said(await portal.as(staff).delete(`${AT}/merges/${first}`))).toBe('409 merge-not-last');
  });

  it('cannot be taken back after a day', async () => {
    const { id } = (await merge(await add('昨日甲医院'), await add('昨日乙医院'))).body;
    const age = `UPDATE identity.organisation_merge SET merged_at = merged_at - interval '24 hours' WHERE id = $1`;
    await portal.unit.run((tx) => tx.query(age, [id]));
    expect(said(await portal.as(staff).delete(`${AT}/merges/${id}`))).toBe('409 undo-too-late');
  });

  it('is refused without a trace where it would be wrong', async () => {
    const [coded, other, bare] = [
      await add('代码甲医院', { uscc: code() }),
      await add('代码乙医院', { uscc: code() }),
      await add('无码医院'),
    ];
    await merge(await add('已并医院'), bare);
    const gone = (await portal.db.query(`SELECT id FROM identity.organisation WHERE name = '已并医院'`)) as [
      { id: string },
    ];
    const before = await traces(portal);
    expect(said(await merge(coded, other))).toBe('409 codes-differ');
    expect(said(await merge(coded, bare))).toBe('409 merge-towards-code');
    expect(said(await merge(bare, bare))).toBe('422 merge-same');
    expect(said(await merge(gone[0].id, coded))).toBe('409 organisation-merged');
    expect(said(await merge(bare, newId()))).toBe('404 not-found');
    expect((await merge(bare, coded, team)).status).toBe(403);
    expect(await traces(portal)).toEqual(before);
  });

  it('stays whole when many merge at once, in circles too', async () => {
    const ids = await Promise.all(['子', '丑', '寅', '卯', '辰', '巳'].map((name) => add(`${name}时医院`)));
    await Promise.all(ids.map((id, at) => declare(id, team).then(() => merge(id, ids[(at + 1) % ids.length]!))));
    const state = `SELECT count(*) FILTER (WHERE merged_into IS NULL)::int AS standing,
      count(*) FILTER (WHERE merged_into NOT IN (SELECT id FROM identity.organisation WHERE merged_into IS NULL))::int AS lost
      FROM identity.organisation WHERE id = ANY($1)`;
    const [{ standing, lost }] = (await portal.db.query(state, [ids])) as [{ standing: number; lost: number }];
    expect(lost).toBe(0);
    expect(standing).toBeGreaterThan(0);
    const mine = (await homes()).filter((id) => ids.includes(id));
    expect(mine).toHaveLength(standing);
  });
});

describe('correcting', () => {
  const correct = (id: string, change: object, who = staff) =>
    portal.as(who).put(`${AT}/organisations/${id}`, {
      version: 1,
      aliases: [],
      parent: null,
      reason: '按证书更正',
      ...change,
    });

  it('puts names and parent right, on record', async () => {
    const parent = await add('某大学', { kind: 'university' });
    const id = await add('某大学附属医元');
    const change = {
      name: '某大学附属医院',
      aliases: ['某大附院', '某大 附院'],
      parent: { id: parent, relation: 'affiliated' },
    };
    expect(said(await correct(id, change))).toBe('204');
    const [one] = await found('mdfy');
    expect(one).toMatchObject({ id, alias: '某大附院', parent: { name: '某大学', relation: 'affiliated' } });
    expect(await names('附属医元')).toEqual([]);
    const kept = (await portal.as(staff).get(`${AT}/organisations/${id}/corrections`)).body.items;
    expect(kept).toMatchObject([
      {
        reason: '按证书更正',
        changedBy: '周明远',
        before: { name: '某大学附属医元' },
        after: { aliases: ['某大附院'] },
      },
    ]);
    expect(said(await correct(id, change))).toBe('409 stale');
    const before = await traces(portal);
    expect(said(await correct(parent, { name: '某大学', parent: { id, relation: 'subordinate' } }))).toBe(
      '409 parent-loop',
    );
    expect(said(await correct(parent, { name: '…' }))).toBe('422 organisation-name-unusable');
    expect(said(await correct(parent, { name: '某大学', parent: { id: newId(), relation: 'affiliated' } }))).toBe(
      '422 parent-unknown',
    );
    expect((await correct(parent, { name: '某大学' }, team)).status).toBe(403);
    expect(await traces(portal)).toEqual(before);
  });
});

describe('suggesting duplicates', () => {
  it('pairs equal names, equal pinyin and codes with a slip, and proposes to keep the sound one', async () => {
    const sound = code();
    const wrong = sound.slice(0, 12) + (sound[12] === '1' ? '2' : '1') + sound.slice(13);
    const target = await add('石景山临床检验所', { uscc: sound });
    const source = await add('石景山检验所', { uscc: wrong });
    const twins = [await add('晨曦康复医院', { uscc: code() }), await add('晨熙康复医院')];
    await add('门头沟中医院', { uscc: code() });
    await add('门头沟中医院', { uscc: code() });
    const { body } = await portal.as(staff).get(`${AT}/duplicates`);
    const pairs = body.items as unknown as {
      source: { id: string; name: string };
      target: { id: string };
      grounds: string[];
    }[];
    const of = (id: string) => pairs.find((pair) => pair.source.id === id);
    expect(of(source)).toMatchObject({ target: { id: target }, grounds: ['code'] });
    expect(of(twins[1]!)).toMatchObject({ target: { id: twins[0] }, grounds: ['pinyin'] });
    expect(pairs.filter(({ source: one }) => one.name === '门头沟中医院')).toEqual([]);
    expect((await portal.as(team).get(`${AT}/duplicates`)).status).toBe(403);
  });

  it('and every list take the same statements for one and for many', async () => {
    const lists = [`${AT}/organisations`, `${AT}/merges`, `${AT}/duplicates`, '/organisations?q=yy'];
    const counts = async () => {
      const all: number[] = [];
      for (const list of lists) all.push(await portal.counting(() => portal.as(staff).get(list)));
      return all;
    };
    const few = await counts();
    for (const name of ['计数甲医院', '计数乙医院', '计数丙医院'])
      await merge(await add(name), await add(`${name}分院`));
    expect(await counts()).toEqual(few);
  });
});
