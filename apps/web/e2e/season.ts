import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { randomBytes } from 'node:crypto';
import { castOf } from '../../../tools/demo/cast.mjs';
import { mailTo, seat } from '../../../tools/demo/people.mjs';
import { signSheets } from '../../../tools/demo/signatures.mjs';
import { seatJudges, type DemoJudge, type SeatedJudge } from '../../../tools/demo/rounds.mjs';
import type { Applied } from '../../../tools/demo/apply.mjs';
import type { Caller } from '../../../tools/demo/portal-client.mjs';
import {
  admit,
  behind,
  type Edition,
  editionOf,
  handedIn,
  milestoneOf,
  shrink,
  staff,
  teamsOf,
  travel,
} from './crew.js';
import type { Site } from './site.js';

const QUIET = { begin: () => undefined, tick: () => undefined, end: () => undefined };

/** A competition whose entries are admitted and whose first round may begin. */
export interface Season {
  /** Where the portal is. */
  url: string;
  edition: Edition;
  organiser: Page;
  /** Signed in as well: a code of theirs counts once only. */
  secretariat: Page;
  entries: Applied[];
}

interface Round {
  id: string;
  code: string;
  startsAt: string;
  endsAt: string;
}

/** So many admitted entries, rounds a few people can play, and the first round's first day. */
export async function beginSeason(site: Site, seed: string, count: number, goOn: number): Promise<Season> {
  const organiser = await staff(site, 'organiser');
  const { id, slug } = await editionOf(organiser);
  const edition = { id, slug, plan: await shrink(organiser, id, goOn) };
  const entries = await handedIn(site, edition, teamsOf(seed, count));
  await travel(organiser, (await milestoneOf(organiser, slug, 'FORMAL_REVIEW')).startsAt);
  const secretariat = await staff(site, 'secretariat');
  await admit(
    secretariat,
    edition.plan,
    entries.map(({ entryId }) => entryId),
  );
  await travel(organiser, (await milestoneOf(organiser, slug, 'PRELIMINARY')).startsAt);
  return { url: site.url, edition, organiser, secretariat, entries };
}

/** Clinical judges of the cast, none of whom works where a team of a few entries does. */
export const judgesOf = (seed: string, count: number): DemoJudge[] =>
  castOf({ seed, teams: 20 })
    .judges.filter(({ kind, index }) => kind === 'clinical' && index % 7 !== 3)
    .slice(0, count)
    .map((judge) => ({ ...judge, email: `${seed}-judge-${judge.index}@demo.example.org` }));

/** Judges who have taken their seats, without a click. */
export const seated = (site: Site, { organiser, edition }: Season, judges: DemoJudge[]): Promise<SeatedJudge[]> =>
  seatJudges(site.url, behind(organiser), edition.id, judges, QUIET);

/** A judge takes a seat of the staff as well, with a second factor as staff need one. */
export async function seatedToo(site: Site, { organiser, edition }: Season, judge: SeatedJudge, role: string) {
  const { name, email, client } = judge;
  await behind(organiser).post(`/editions/${edition.id}/invitations`, { name, email, role });
  const token = await mailTo(site.url, email, /\/invitations\/([\w-]+)/);
  await client.post(`/invitations/token/${token}/acceptance`, {});
  const { secret } = await client.post<{ secret: string }>('/second-factor');
  await client.put('/second-factor', { code: generateSync({ secret }) });
}

/** The panel is to vote on this award; told before scoring begins. */
export async function byBallot({ edition, organiser }: Season, code: string): Promise<void> {
  const path = `/editions/${edition.id}/settings`;
  const { plan, version } = await behind(organiser).get<{ plan: { awards: { code: string }[] }; version: number }>(
    path,
  );
  const awards = plan.awards.map((one) => (one.code === code ? { ...one, choice: 'ballot' } : one));
  await behind(organiser).put(path, { plan: { ...plan, awards }, version });
}

/** A person's share of every scale for an entry's number. */
export type Taste = (number: string) => number;

/** A judge marks everything on their list that is still open, and hands it in. */
export async function scoreAll(judge: Caller, editionId: string, taste: Taste): Promise<void> {
  const { items } = await judge.get<{ items: { id: string; sheet: string; number: string }[] }>(
    `/editions/${editionId}/assignments/mine?pageSize=100`,
  );
  await declareFree(judge, editionId);
  for (const { id, number } of items.filter(({ sheet }) => sheet !== 'submitted')) {
    const { rubric, sheet } = await judge.get<{
      rubric: { code: string; max: number }[];
      sheet: { version: number } | null;
    }>(`/assignments/${id}`);
    const marks = rubric.map(({ code, max }) => ({
      criterion: code,
      mark: (Math.round(max * 2 * taste(number)) / 2).toFixed(1),
    }));
    const comment = '整体论证扎实，临床价值清晰，建议进一步完善注册路径与多中心验证计划。';
    const written = { marks, comment, suggestion: '', version: sheet?.version ?? 0 };
    const { version } = await judge.put<{ version: number }>(`/assignments/${id}/sheet`, written);
    await judge.put(`/assignments/${id}/sheet/submission`, { version });
  }
}

/** Says of everything that waits that nothing stands between the judge and it. */
async function declareFree(judge: Caller, editionId: string): Promise<void> {
  const path = `/editions/${editionId}/declarations/mine`;
  const { items } = await judge.get<{ items: { assignmentId: string }[] }>(path);
  const declarations = items.map(({ assignmentId }) => ({
    assignmentId,
    conflict: null,
    statement: '与该项目没有任何关系。',
  }));
  if (declarations.length > 0) await judge.put(path, { declarations });
}

/** Judges and a scorekeeper sign every sheet of a round whose rules ask for it. */
export async function signOff(
  { url, edition, organiser }: Season,
  roundId: string,
  panel: SeatedJudge[],
): Promise<void> {
  const clients = panel.map(({ client }) => client);
  const { everySheet } = await clients[0]!.get<{ everySheet: boolean }>(`/rounds/${roundId}/signatures`);
  if (!everySheet) return;
  await signSheets(roundId, clients, 'judge');
  const who = { name: '方以宁', email: `scorekeeper-${edition.slug}@demo.example.org`, role: 'scorekeeper' };
  await signSheets(roundId, [await seat(url, behind(organiser), edition.id, who)], 'scorekeeper');
}

/** Plays so many rounds, or every one, to their closing, without a click; after the last all that is left are the prizes. */
export async function playRounds(season: Season, panel: SeatedJudge[], taste: Taste, most?: number): Promise<void> {
  const { edition, organiser } = season;
  const calls = behind(organiser);
  const { items: rounds } = await calls.get<{ items: Round[] }>(`/editions/${edition.id}/rounds`);
  for (const [index, { id, startsAt, endsAt }] of rounds.slice(0, most).entries()) {
    await travel(organiser, startsAt);
    await calls.put(`/rounds/${id}/entrants`);
    await calls.put(`/rounds/${id}/panel`, { judgeIds: panel.map((judge) => judge.id) });
    await calls.put(`/rounds/${id}/assignment`, { seed: randomBytes(8).toString('hex') });
    await calls.put(`/rounds/${id}/opening`);
    await Promise.all(panel.map(({ client }) => scoreAll(client, edition.id, taste)));
    await signOff(season, id, panel);
    await travel(organiser, endsAt);
    await calls.put(`/rounds/${id}/closure`, {});
    if (index < rounds.length - 1) await calls.put(`/rounds/${id}/advancement`);
  }
}
