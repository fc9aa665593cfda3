import { AwardModule, CountDueRounds, RemindElectors } from '#award';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { everything, type Finished, finished, panel, said, sealed } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
}, 60_000);
afterAll(() => portal.stop());

const BLOCKED = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, effect, state, evidence, why, noted_at, version)
  VALUES (gen_random_uuid(), $1, $2, $3, 'kinship', 'declared', 'block', 'declared', 'stated', '{}', clock_timestamp(), 1)`;
const RULE = { quorum: 'all', majority: 'half', rounds: 2, leaders: 2, minutes: 30 } as const;

interface Voting {
  edition: Finished;
  judges: Actor[];
  id: string;
}

/** Four judges vote on three entries, and all have to. */
async function voting(rule: object = {}): Promise<Voting> {
  const edition = await finished(portal, [1, 2, 3], (plan) => {
    plan.awards = plan.awards.filter(({ code }) => code === 'BEST_ORIGINALITY');
    for (const award of plan.awards) award.choice = 'ballot';
    plan.awarding = { ...plan.awarding!, ballot: { ...RULE, ...rule } };
  });
  const judges = await panel(portal, edition, 4);
  const { body } = await desk(edition).post(list(edition), { awardCode: 'BEST_ORIGINALITY' });
  await portal.drain();
  return { edition, judges, id: body.id };
}
const list = ({ id }: Finished) => `/editions/${id}/ballots`;
const desk = ({ organiser }: Finished) => portal.as(organiser);
const shown = async (edition: Finished) => (await desk(edition).get(list(edition))).body.items[0];
const vote = async (judge: Actor, id: string, choice: string, round = 1) =>
  said(await portal.as(judge).put(`/ballots/${id}/vote`, { round, choice, receipt: `${round}`.padStart(32, 'a') }));
const own = async ({ edition }: Voting, judge: Actor) =>
  (await portal.as(judge).get(`${list(edition)}/mine`)).body.items[0];

/** The person is found to stand in a relation to the entry, while the panel votes. */
async function conflict({ edition }: Voting, person: Actor, entry: number): Promise<void> {
  await portal.unit.run(async (tx) => {
    await tx.query(BLOCKED, [edition.id, person.personId, edition.entries[entry]]);
    const note = { editionId: edition.id, subject: edition.entries[entry]!, details: {} };
    await portal.get(Journal).record(tx, portal.system, 'recusal.conflict-declared', note);
  });
  await portal.drain();
}
const MAILS = `SELECT m.template, m.person_id AS "personId" FROM notification.message m
  WHERE m.edition_id = $1 AND m.template LIKE 'award.mails.%' ORDER BY m.created_at`;
const mails = (edition: Finished) =>
  portal.db.query(MAILS, [edition.id]) as Promise<{ template: string; personId: string }[]>;

it('waits no longer for somebody of the panel who must keep away now, nor counts them for the quorum', async () => {
  const one = await voting();
  const { edition, judges, id } = one;
  for (const judge of judges.slice(0, 3)) expect(await vote(judge, id, edition.entries[1]!)).toBe('204');
  await portal.drain();
  expect(await shown(edition)).toMatchObject({ state: 'open', electors: 4, rounds: [{ turnout: 3 }] });
  await conflict(one, judges[3]!, 0);
  expect(await shown(edition)).toMatchObject({ state: 'decided', winner: edition.entries[1], electors: 3 });
  expect((await shown(edition)).recused).toHaveLength(1);
  expect(await own(one, judges[3]!)).toMatchObject({ kept: true, round: null });
  const [left] = await sealed(portal, edition.id, 'award.electors-recused');
  expect(left).toMatchObject({ round: 1, recused: [judges[3]!.personId], again: false });
  const [counted] = await sealed(portal, edition.id, 'award.ballot-counted');
  expect(counted).toMatchObject({ cast: 3, electorate: 3, recused: [judges[3]!.personId] });
});

it('voids what somebody voted who must keep away, and begins anew among all with the rounds of the rule', async () => {
  const one = await voting();
  const { edition, judges, id } = one;
  const [a, b, c] = edition.entries as [string, string, string];
  for (const [at, choice] of [a, b, b, a].entries()) expect(await vote(judges[at]!, id, choice)).toBe('204');
  await portal.drain();
  expect(await vote(judges[1]!, id, a, 2)).toBe('204');
  expect((await shown(edition)).rounds).toHaveLength(2);
  await conflict(one, judges[0]!, 2);
  const begun = await shown(edition);
  expect(begun.rounds).toMatchObject([
    { outcome: 'next' },
    { outcome: 'void', votes: [] },
    { no: 3, turnout: 0, outcome: null },
  ]);
  expect([begun.state, begun.electors, begun.rounds[2].candidates.toSorted()]).toEqual([
    'open',
    3,
    [a, b, c].toSorted(),
  ]);
  expect(await own(one, judges[1]!)).toMatchObject({ round: { no: 3, voted: false, again: true } });
  expect(await vote(judges[0]!, id, a, 3)).toBe('409 kept-away');
  for (const [at, choice] of [a, b, c].entries()) expect(await vote(judges[at + 1]!, id, choice, 3)).toBe('204');
  await portal.drain();
  // The first of two rounds again, so one more follows.
  expect((await shown(edition)).rounds.at(-1)).toMatchObject({ no: 4, outcome: null });
});

it('ends without a choice when nobody is left to vote', async () => {
  const one = await voting();
  for (const judge of one.judges) await conflict(one, judge, 0);
  expect(await shown(one.edition)).toMatchObject({ state: 'undecided', electors: 0, rounds: [{ outcome: 'void' }] });
});

it('lets no organiser end a round who must keep away from a candidate', async () => {
  const one = await voting();
  await conflict(one, one.edition.organiser, 1);
  const before = await everything(portal);
  expect(said(await desk(one.edition).put(`/ballots/${one.id}/closure`))).toBe('409 kept-away');
  expect(await everything(portal)).toEqual(before);
  expect(said(await portal.as(one.edition.second).put(`/ballots/${one.id}/closure`))).toBe('204');
});

it('writes to the panel when a round begins, and before it ends to those who have not voted, once each', async () => {
  const one = await voting();
  const { edition, judges, id } = one;
  expect(await mails(edition)).toHaveLength(4);
  await vote(judges[0]!, id, edition.entries[0]!);
  const remind = async () => {
    await portal.get(RemindElectors).run();
    return (await mails(edition)).filter(({ template }) => template === 'award.mails.ballot-due');
  };
  expect(await remind()).toEqual([]);
  const late = `UPDATE award.ballot_round SET opened_at = opened_at - interval '25 minutes', closes_at = closes_at - interval '25 minutes'
    WHERE ballot_id = $1`;
  await portal.unit.run((tx) => tx.query(late, [id]));
  expect(await remind()).toHaveLength(3);
  expect((await remind()).map(({ personId }) => personId)).not.toContain(judges[0]!.personId);
  await portal.get(CountDueRounds).settled(edition.id);
  expect(await mails(edition)).toHaveLength(7);
});
