import { setTimeout as pause } from 'node:timers/promises';
import { readProblem, verifyAssignment } from '#fairness';
import { randomFrom } from '#kernel';
import { travelTo } from './clock.mjs';
import { acceptInvitation, mailTo } from './people.mjs';
import { each, StepFailed } from './portal-client.mjs';

const SHEETS_AT_ONCE = 8;
const PATIENCE = 60_000;
/** Long enough wherever a comment is due. */
export const REMARK = '整体论证扎实，临床价值清晰，建议进一步完善注册路径与多中心验证计划。';

/** The organiser fills the pool; every judge takes the seat from the mailed link. */
export async function seatJudges(base, organiser, editionId, judges, progress) {
  const seated = await each(judges, 6, async (judge) => {
    const { name, kind, organisation, email, tracks, password } = judge;
    const { id } = await organiser.post(`/editions/${editionId}/judges`, {
      email,
      name,
      kind,
      organisation,
      capacity: 25,
      tracks,
    });
    const link = await mailTo(base, email, /(\/invitations\/[\w-]+)/);
    const client = await acceptInvitation(base, link, name, password);
    await sign(client, editionId);
    progress.tick();
    return { ...judge, id, client };
  });
  await untilActive(organiser, editionId, seated);
  return seated;
}

/** The pool hears of an acceptance a moment later, by a job of its own. */
export async function untilActive(organiser, editionId, seated) {
  const ids = new Set(seated.map(({ id }) => id));
  const until = performance.now() + PATIENCE;
  for (;;) {
    const { items } = await organiser.get(`/editions/${editionId}/judges?state=invited&pageSize=100`);
    const waiting = items.filter(({ id }) => ids.has(id));
    if (waiting.length === 0) return;
    if (performance.now() > until) throw new StepFailed(`${waiting.length} judges are not in the pool`);
    await pause(200);
  }
}

/** Signs the edition's undertaking, where it has one. */
export async function sign(client, editionId) {
  const { text, textHash, name } = await client.get(`/editions/${editionId}/undertaking`);
  if (text !== null) await client.put(`/editions/${editionId}/undertaking/signature`, { textHash, name });
}

/** Entrants, panel, draw, opening: the organiser's side of beginning a round; then every judge declares. */
export async function openRound(organiser, round, panel, seed) {
  await prepareRound(organiser, round, panel, seed);
  return beginRound(organiser, round, panel);
}

/** Entrants, panel and draw. */
export async function prepareRound(organiser, round, panel, seed) {
  await bringTogether(organiser, round, panel);
  return organiser.put(`/rounds/${round.id}/assignment`, { seed });
}

/** Entrants and panel. */
export async function bringTogether(organiser, round, panel) {
  await organiser.put(`/rounds/${round.id}/entrants`);
  await organiser.put(`/rounds/${round.id}/panel`, { judgeIds: panel.map(({ id }) => id) });
}

/** Opens a prepared round; then every judge declares. */
export async function beginRound(organiser, round, panel) {
  const opened = await organiser.put(`/rounds/${round.id}/opening`);
  await declareAll(round.editionId, panel);
  return opened;
}

/** Before any file opens, every judge says of all entries at once that there is no conflict, or why a likeness is none. */
function declareAll(editionId, panel) {
  return each(panel, 6, async ({ client }) => {
    const path = `/editions/${editionId}/declarations/mine`;
    const { items } = await client.get(path);
    const declarations = items.map(({ assignmentId, relations }) => ({
      assignmentId,
      conflict: null,
      statement: relations.length > 0 ? '仅名称相近或同属一个上级单位，与该项目无利益关系。' : '',
    }));
    if (declarations.length > 0) await client.put(path, { declarations });
  });
}

/** An outsider's look at the assignment: its proof must hold without the solver that found it. */
export async function checkAssignment(organiser, round, { outcome }) {
  if (!outcome) return;
  const { problem, result } = await organiser.get(`/rounds/${round.id}/assignment`);
  const verdict = verifyAssignment(readProblem(problem), result);
  if (!verdict.ok) throw new StepFailed(`The proof of ${round.code} does not hold: ${JSON.stringify(verdict)}`);
}

/**
 * All judges of a panel score everything on their lists, a few sheets at a time. Entries that are `equals` get the very
 * same marks from each judge.
 */
export async function scoreRound(editionId, { code, equals = [] }, panel, quality, progress) {
  // Whoever was seated since the opening has still to declare.
  await declareAll(editionId, panel);
  const duties = (await each(panel, 6, (judge) => dutiesOf(editionId, code, judge))).flat();
  progress.begin(`${code}: 评分`, duties.length);
  await each(duties, SHEETS_AT_ONCE, async (duty) => {
    await score(duty, quality, equals);
    progress.tick();
  });
  progress.end(`${panel.length} judges`);
  return duties.length;
}

async function dutiesOf(editionId, roundCode, judge) {
  const { items } = await judge.client.get(`/editions/${editionId}/assignments/mine?pageSize=100`);
  return items
    .filter(({ round, sheet }) => round.code === roundCode && sheet !== 'submitted')
    .map(({ id }) => ({ id, judge }));
}

/** Reads the entry, saves a sheet and submits it. */
async function score({ id, judge }, quality, equals) {
  const { entry, rubric } = await judge.client.get(`/assignments/${id}`);
  const like = equals.includes(entry.number) ? equals[0] : null;
  const random = randomFrom(`${judge.email} ${like ?? id}`);
  const share = Math.min(
    0.98,
    Math.max(0.3, quality(like ?? entry.number) + (judge.index % 5) * 0.01 - 0.02 + (random.below(100) - 50) / 1000),
  );
  const marks = rubric.map(({ code, max }) => ({ criterion: code, mark: markOf(max, share, random) }));
  const sheet = { marks, comment: REMARK, suggestion: '建议补充真实世界数据。', version: 0 };
  const { version } = await judge.client.put(`/assignments/${id}/sheet`, sheet);
  await judge.client.put(`/assignments/${id}/sheet/submission`, { version });
}

/** A share of a scale in half points, a little off. */
export function markOf(max, share, random) {
  const halves = Math.round(max * share * 2) + random.below(3) - 1;
  return (Math.min(max * 2, Math.max(0, halves)) / 2).toFixed(1);
}

/** One judge steps back from an entry, and the organiser draws somebody else for it. */
export async function recuseOnce(organiser, editionId, round, judge) {
  const [duty] = await dutiesOf(editionId, round.code, judge);
  await judge.client.put(`/assignments/${duty.id}/recusal`, {
    kind: 'professional',
    reason: '曾与该团队共同承担课题。',
  });
  const gone = await judge.client.try('GET', `/assignments/${duty.id}`);
  if (gone.status !== 404) throw new StepFailed(`A recused judge could still read the entry (${gone.status})`);
  await organiser.post(`/rounds/${round.id}/replacements`, { assignmentId: duty.id });
}

/** Closes a round after its time and lets the best go on; `closed` looks at it in between. */
export async function closeRound(base, organiser, round, { last, closed = async () => undefined }) {
  await travelTo(base, round.endsAt);
  await organiser.put(`/rounds/${round.id}/closure`, {});
  await closed();
  if (!last) await organiser.put(`/rounds/${round.id}/advancement`);
  const { items } = await organiser.get(`/rounds/${round.id}/standings?pageSize=100`);
  return items;
}
