import { randomFrom } from '#kernel';
import { travelTo, calendarOf } from './clock.mjs';
import { applyAll } from './apply.mjs';
import { castOf } from './cast.mjs';
import { advanced, handInMaterials } from './materials.mjs';
import { acceptInvitation, enrolFactor, seat } from './people.mjs';
import { PortalClient, StepFailed } from './portal-client.mjs';
import { sealPledges } from './pledges.mjs';
import { review } from './review.mjs';
import { playFinal } from './final/play-final.mjs';
import { drawExperts } from './experts.mjs';
import { equalsAmong } from './final/vote.mjs';
import {
  beginRound,
  bringTogether,
  checkAssignment,
  closeRound,
  openRound,
  recuseOnce,
  scoreRound,
  seatJudges,
} from './rounds.mjs';
import { assignOnWorkbench } from './workbench.mjs';
import { allotAndPublish } from './prizes.mjs';
import { playResults } from './results/notice.mjs';

const [SEED, TEAMS, ADMITTED] = ['demo', 120, 108];
/** The first so many come back once. */
const RETURNED = 6;
const STAFF = [
  ['secretariat', '何静怡'],
  ['supervisor', '罗承泽'],
  ['organiser', '许清和'],
  ['panel-chair', '沈嘉禾'],
  ['stage-manager', '顾闻笙'],
  ['scorekeeper', '方以宁'],
];

/**
 * Plays one competition from the first organiser's link to the published results, through the public API only.
 * @param {(stage: string, scene: object) => Promise<void>} at called when a stage stands, from `registration` to `certified`
 * @returns what the results page shows, with figures about the play
 */
export async function play(base, link, progress, at = async () => undefined) {
  const scene = { ...(await openStage(base, link, progress)), at };
  const admitted = await takeApplications(scene, progress);
  const rounds = await judge(scene, admitted, progress);
  await at('final-closed', scene);
  await allotAndPublish(scene, rounds.at(-1), progress);
  await at('published', scene);
  const release = await playResults(scene, { admitted, panel: rounds.at(-1).panel }, progress);
  return { release, slug: scene.slug, rounds, sheets: rounds.reduce((sum, { sheets }) => sum + sheets, 0) };
}

async function openStage(base, link, progress) {
  progress.begin('组委会就位', 1 + STAFF.length);
  const organiser = await acceptInvitation(base, link, '周明远');
  await enrolFactor(organiser);
  progress.tick();
  const { id: editionId, slug } = await openEdition(base);
  const staff = {};
  for (const [role, name] of STAFF) {
    staff[role] = await seat(base, organiser, editionId, { name, email: `${role}-2@demo.example.org`, role });
    progress.tick();
  }
  progress.end();
  const { plan } = await organiser.get(`/editions/${editionId}/settings`);
  const cast = castOf({ seed: SEED, teams: TEAMS });
  const milestone = await calendarOf(base, slug);
  await confirmYears(organiser, editionId);
  return { base, organiser, second: staff.organiser, staff, editionId, slug, plan, cast, milestone };
}

/** The play does not wait for the notices of coming years. */
async function confirmYears(organiser, editionId) {
  const { years } = await organiser.get(`/editions/${editionId}/working-days`);
  for (const { year } of years.filter(({ published }) => !published)) {
    await organiser.put(`/editions/${editionId}/working-days/years/${year}`, {
      reason: '演示：按已公布的放假安排确认。',
    });
  }
}

async function openEdition(base) {
  const editions = await new PortalClient(base).get('/editions');
  const open = editions.find(({ state }) => state === 'published');
  if (!open) throw new StepFailed('No edition is open');
  return open;
}

/** A third of those whose application stands as it was handed in. */
const sealsIt = ({ index }) => index >= RETURNED && index % 3 === 0;

async function takeApplications(scene, progress) {
  const { base, editionId, plan, cast, milestone, staff } = scene;
  const consents = plan.consents.filter(({ required }) => required).map(({ code, version }) => ({ code, version }));
  const teams = cast.teams.map((team) => ({ ...team, email: `team${team.index + 1}@demo.example.org` }));
  progress.begin('团队报名', teams.length);
  const applied = await applyAll(base, editionId, consents, teams, progress);
  progress.end();
  await scene.at('registration', { ...scene, team: applied[0] });
  await sealPledges(applied.filter(sealsIt), progress);
  await travelTo(base, milestone('REGISTRATION').endsAt);
  await refuseLate(applied[0], consents);
  await scene.at('review', { ...scene, team: applied[0] });
  progress.begin('形式审查', applied.length);
  const rules = { refused: TEAMS - ADMITTED, returned: RETURNED, checklist: plan.checklist };
  const admitted = await review(staff, applied, rules, progress);
  progress.end(`${admitted.length} admitted`);
  return admitted;
}

/** A submit after the deadline must be refused. */
async function refuseLate({ client, entryId }, consents) {
  const late = await client.try('POST', `/entries/${entryId}/submission`, { consents });
  if (late.status < 400 || late.status >= 500) throw new StepFailed(`A late submit was answered ${late.status}`);
}

async function judge(scene, admitted, progress) {
  const { items } = await scene.organiser.get(`/editions/${scene.editionId}/rounds`);
  const rounds = items.map((round) => ({ ...round, editionId: scene.editionId }));
  const experts = await drawExperts(scene, rounds[0], progress);
  const pool = [...(await fillPool(scene, progress)), ...experts];
  const played = [];
  for (const [index, round] of rounds.entries()) {
    const panel = panelFor(round, pool, scene.plan);
    const group = { panel, pool, admitted, first: index === 0, next: rounds[index + 1], before: played.at(-1) };
    const { outcome, ...told } = await (group.next ? judgeOnline : judgeLive)(scene, round, group, progress);
    const { panels: agreement } = await scene.organiser.get(`/rounds/${round.id}/agreement`);
    played.push({ round, panel, ...told, outcome, agreement });
  }
  return played;
}

async function judgeOnline(scene, round, group, progress) {
  const { base, organiser, editionId } = scene;
  const { panel, admitted, first, next } = group;
  await travelTo(base, round.startsAt);
  const { draw } = await (first ? openWorkedOut : openRound)(organiser, round, panel, `${SEED}-${round.code}`);
  await checkAssignment(organiser, round, draw);
  if (first) await recuseOnce(organiser, editionId, round, panel[0]);
  if (first) await scene.at('scoring', { ...scene, round, judge: panel[1], team: admitted[0] });
  const quality = qualityOf(admitted);
  // Nothing but a vote may tell two of the finalists apart.
  const equals = next.kind === 'live_pitch' ? await equalsAmong(organiser, round, group, quality) : [];
  const sheets = await scoreRound(editionId, { ...round, equals }, panel, quality, progress);
  const standings = await closeRound(base, organiser, round, {
    last: false,
    closed: first ? () => scene.at('round-closed', { ...scene, round, judge: panel[1] }) : undefined,
  });
  await handInMaterials(advanced(admitted, standings), next, progress);
  return { standings, sheets, outcome: draw.outcome, equals };
}

/** As `openRound`, with the assignment worked out beside the one in force, looked at and published. */
async function openWorkedOut(organiser, round, panel, seed) {
  await bringTogether(organiser, round, panel);
  await assignOnWorkbench(organiser, round, seed);
  return beginRound(organiser, round, panel);
}

/** The final is not read online but played in the hall. */
async function judgeLive(scene, round, { panel, admitted, before }, progress) {
  const finalists = advanced(admitted, before.standings);
  const company = { panel, finalists, quality: qualityOf(admitted), equals: before.equals };
  const { draw, ...told } = await playFinal(scene, round, company, progress);
  return { ...told, outcome: draw.outcome };
}

async function fillPool({ base, organiser, editionId, cast }, progress) {
  progress.begin('评委就位', cast.judges.length);
  const invited = cast.judges.map((one) => ({ ...one, email: `judge${one.index + 1}@demo.example.org` }));
  const pool = await seatJudges(base, organiser, editionId, invited, progress);
  progress.end();
  return pool;
}

/** How good each entry really is: what judges perceive with some noise. */
function qualityOf(admitted) {
  const random = randomFrom(`${SEED} quality`);
  const byNumber = new Map(admitted.map(({ receipt }) => [receipt.number, 0.55 + random.below(380) / 1000]));
  return (number) => byNumber.get(number) ?? 0.7;
}

/** Everybody reads online; a room takes what its seats ask for, one of each kind more where there are some left. */
function panelFor(round, pool, plan) {
  const { judgesPerEntry, rooms, seats } = plan.rounds.find(({ code }) => code === round.code);
  if (judgesPerEntry !== null) return pool;
  const left = [...pool].reverse();
  const picked = [];
  for (const { kinds, atLeast } of seats) {
    for (let needed = atLeast * rooms; needed > 0; needed--) {
      const at = left.findIndex(({ kind }) => kinds.includes(kind));
      if (at < 0) throw new StepFailed(`${round.code}: too few judges of ${kinds.join(', ')}`);
      picked.push(...left.splice(at, 1));
    }
  }
  return picked;
}
