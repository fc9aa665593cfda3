import { FoundEdition } from '#competition';
import type { Client, Portal } from '#testing';
import { declareFree } from './given-declarations.js';
import { decide, done, duties, fillIn, hospital, marksFor, openRound, planOf, TICKS } from './given.js';

/** What a judge is to hand in, and the judge. */
export interface DueSheet {
  editionId: string;
  assignmentId: string;
  judge: Client;
  marks: object[];
}

/** One entry in an open round, and the one judge who scores it. */
export async function dueSheet(portal: Portal): Promise<DueSheet> {
  const plan = planOf(new Date().getFullYear());
  delete plan.judging;
  const seats = [{ kinds: ['clinical'], atLeast: 1 }];
  Object.assign(plan.rounds[0]!, { judgesPerEntry: 1, minimumSheets: 1, trim: null, seats, listBy: 'none' });
  const { id: editionId } = await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date() });
  const office = portal.as(await portal.actor({ seats: [{ editionId, role: 'organiser' }] }));
  await done(office.put(`/editions/${editionId}/publication`));
  await admitOne(portal, office, editionId, plan.checklist);
  const judge = await seatOne(portal, office, editionId);
  const { items } = await done(office.get(`/editions/${editionId}/rounds`));
  await openRound(office, items[0].id, [judge]);
  await declareFree(judge, editionId);
  const { id: assignmentId } = (await duties(judge, editionId, items[0].code))[0]!;
  const { marks } = await marksFor(judge, assignmentId, 0.8);
  return { editionId, assignmentId, judge: judge.client, marks };
}

async function admitOne(portal: Portal, office: Client, editionId: string, checklist: readonly { code: string }[]) {
  const team = await fillIn(portal, portal.as(await portal.actor()), editionId, 1, { track: '02', division: 'A' });
  await done(team.client.post(`/entries/${team.entryId}/submission`, TICKS));
  await done(office.put(`/entries/${team.entryId}/review`));
  const codes = checklist.map(({ code }) => code);
  await done(decide(office, codes, team, 'admit'));
}

async function seatOne(portal: Portal, office: Client, editionId: string) {
  const email = 'due-judge@example.org';
  const client = portal.as(await portal.actor({ email, seats: [{ editionId, role: 'judge' }] }));
  const about = { email, name: '周宁', kind: 'clinical', capacity: 9, organisation: hospital(9) };
  const { id } = await done(office.post(`/editions/${editionId}/judges`, about));
  await portal.drain();
  return { id: id as string, client };
}
