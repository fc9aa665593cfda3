import { CompetitionModule, FoundEdition, planFromFile } from '#competition';
import { DeclareAffiliation, RegisterOrganisation } from '#identity';
import { type Actor, makeUscc, VISITOR } from '#kernel';
import { newId } from '#platform/chance';
import { type ConflictKind, DeclareConflict, RecusalModule, Recusals, type Subject } from '#recusal';
import { readFileSync } from 'node:fs';
import { type Portal, startPortal } from '#testing';

let portal: Portal;
let editionId: string;
beforeAll(async () => {
  portal = await startPortal([RecusalModule, CompetitionModule]);
  const plan = planFromFile(JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8')), 2024);
  editionId = (await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date('2024-05-20T00:00:00+08:00') }))
    .id;
});
afterAll(() => portal.stop());

async function organisation(actor: Actor, index: number): Promise<string> {
  const uscc = makeUscc('12', '110112', String(50_000_000 + index));
  const order = { name: `医院${index}`, uscc, kind: 'hospital', region: '110112' } as const;
  return (await portal.get(RegisterOrganisation).run(actor, order)).id;
}
async function judge(organisationId?: string): Promise<Actor> {
  const actor = await portal.actor();
  const personId = actor.personId!;
  if (organisationId) {
    await portal.unit.run((tx) => portal.get(DeclareAffiliation).within(tx, actor, { personId, organisationId }));
  }
  return actor;
}
const subject = (...organisationIds: string[]): Subject => ({ subjectId: newId(), organisationIds, personIds: [] });
const declare = (actor: Actor, subjectId: string, kind: ConflictKind = 'personal') =>
  portal.unit.run((tx) =>
    portal.get(DeclareConflict).within(tx, actor, { editionId, subjectId, kind, reason: '师生关系' }),
  );
const blocked = (people: Actor[], subjects: Subject[]) => {
  const question = { editionId, people: people.map(({ personId }) => personId!), subjects };
  return portal.get(Recusals).blocked(portal.db, question);
};

it('keeps judges from their own organisation, their own team and what they declared; from nothing else', async () => {
  const first = await organisation(await portal.actor(), 1);
  const second = await organisation(await portal.actor(), 2);
  const [colleague, member, declarer, free] = [
    await judge(first),
    await judge(),
    await judge(second),
    await judge(second),
  ];
  const own = subject(first);
  const team = { ...subject(), personIds: [member.personId!] };
  const declared = subject();
  await declare(declarer, declared.subjectId);
  const blocks = await blocked([colleague, member, declarer, free], [own, team, declared, subject()]);
  expect(blocks).toHaveLength(3);
  expect(blocks).toEqual(
    expect.arrayContaining([
      { personId: colleague.personId, subjectId: own.subjectId, reason: 'same-organisation' },
      { personId: member.personId, subjectId: team.subjectId, reason: 'team-member' },
      { personId: declarer.personId, subjectId: declared.subjectId, reason: 'personal' },
    ]),
  );
  expect(await blocked([], [own])).toEqual([]);
  expect(await blocked([colleague], [])).toEqual([]);
});

it('asks the database once, however many there are', async () => {
  const home = await organisation(await portal.actor(), 3);
  const people = await Promise.all(Array.from({ length: 5 }, () => judge(home)));
  const subjects = Array.from({ length: 300 }, () => subject(home));
  await portal.drain();
  expect(await portal.counting(() => blocked(people.slice(0, 1), subjects.slice(0, 1)))).toBe(1);
  expect(await portal.counting(() => blocked(people, subjects))).toBe(1);
  expect(await blocked(people, subjects)).toHaveLength(1500);
});

it('notes a declaration once and without its reason in the journal', async () => {
  const actor = await judge();
  const { subjectId } = subject();
  await declare(actor, subjectId);
  await declare(actor, subjectId, 'financial');
  const lines = (await portal.db.query('SELECT kind, details FROM journal.line WHERE subject = $1', [
    subjectId,
  ])) as unknown[];
  expect(lines).toEqual([
    { kind: 'recusal.conflict-declared', details: { kind: 'personal', personId: actor.personId } },
  ]);
  await expect(declare(VISITOR, subjectId)).rejects.toMatchObject({ code: 'sign-in-needed' });
});
