import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  allJudged,
  type Contest,
  contest,
  duties,
  type Judge,
  judges,
  listed,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
}, 60_000);
afterAll(() => portal.stop());

const RELATED = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, evidence, why, state,
    effect, statement, noted_at, version)
  SELECT gen_random_uuid(), $1, $2, unnest($3::uuid[]), $4, 'spec', $5, '{}', 'cleared', 'none', '无利害关系', now(), 1`;

/** A round in which three judges read everything. */
async function everybodyReads(entries: number): Promise<{ edition: Contest; panel: Judge[]; entryIds: string[] }> {
  const edition = await contest(portal, (plan) => {
    small(plan);
    plan.rounds[0]!.loadLimit = 20;
  });
  const entryIds: string[] = [];
  for (let made = 0; made < entries; made += 1) entryIds.push(await admitted(portal, edition));
  const panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  return { edition, panel, entryIds };
}

const related = (edition: Contest, judge: Judge, entryIds: string[], relation: string, evidence = 'certain') =>
  portal.db.query(RELATED, [edition.id, judge.actor.personId, entryIds, relation, evidence]);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);

/** Pearson's correlation. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [xs.map((one) => one - mean(xs)), ys.map((one) => one - mean(ys))];
  return x.reduce((sum, one, at) => sum + one * y[at]!, 0) / Math.sqrt(squares(x) * squares(y));
}

/** The textbook's analysis of variance where all judges scored all entries: rows entries, columns judges. */
function twoWay(totals: readonly (readonly number[])[]) {
  const [n, m] = [totals.length, totals[0]!.length];
  const all = mean(totals.flat());
  const column = totals[0]!.map((_, at) => mean(totals.map((row) => row[at]!)) - all);
  const rest = totals.flatMap((row) => row.map((value, at) => value - mean(row) - column[at]!));
  const error = squares(rest) / ((n - 1) * (m - 1));
  const between = ((n * squares(column)) / (m - 1) - error) / n;
  const shrink = (n * between) / (n * between + error);
  // Of a judge less the panel's average: what shrinking leaves of the judges' spread, and the error of a column's mean.
  const variance = (1 - shrink) ** 2 * between + (shrink ** 2 * error) / n;
  return { severity: column.map((one) => shrink * one), se: Math.sqrt((variance * (m - 1)) / m) };
}

/** Every choice of so many of the first n numbers. */
function* choices(n: number, taken: number, from = 0): Generator<number[]> {
  if (taken === 0) yield [];
  else
    for (let at = from; at <= n - taken; at += 1) for (const rest of choices(n, taken - 1, at + 1)) yield [at, ...rest];
}

it('figures every judge as a textbook would, and the marks under a relation beside the same judge’s others', async () => {
  const { edition, panel, entryIds } = await everybodyReads(11);
  const favoured = new Set(entryIds.slice(0, 5));
  const titles = new Map<string, number>();
  for (const { title } of await duties(portal, edition, panel[0]!)) titles.set(title, titles.size);
  const ids = (await portal.db.query('SELECT id, title FROM entry.entry WHERE id = ANY ($1)', [entryIds])) as {
    id: string;
    title: string;
  }[];
  const idOf = new Map(ids.map(({ id, title }) => [title, id]));
  await related(edition, panel[0]!, [...favoured], 'same-parent');
  await related(edition, panel[1]!, [...favoured], 'supervision', 'stated');
  await related(edition, panel[2]!, entryIds.slice(0, 2), 'kinship', 'stated');
  await related(edition, panel[2]!, entryIds, 'rival');
  const share = (title: string, judge: number) => {
    const id = idOf.get(title)!;
    const at = entryIds.indexOf(id);
    const quality = at === 10 ? 0.35 : 0.6 + 0.03 * at;
    return (
      quality + 0.03 * (judge - 1) + ((at * 5 + judge * 3) % 7) / 200 + (judge === 0 && favoured.has(id) ? 0.06 : 0)
    );
  };
  for (const [at, judge] of panel.entries()) await allJudged(portal, edition, [judge], (title) => share(title, at));
  expect(said(await portal.as(edition.organiser).put(`/rounds/${edition.rounds.PRELIMINARY}/closure`, {}))).toBe('200');

  const path = `/rounds/${edition.rounds.PRELIMINARY}/agreement`;
  const { body } = await portal.as(edition.supervisor).get(path);
  const sheets = (await portal.db.query(
    `SELECT a.entry_id, a.judge_id, s.total / 100.0 AS total FROM judging.sheet s
       JOIN judging.assignment a ON a.id = s.assignment_id WHERE a.round_id = $1`,
    [edition.rounds.PRELIMINARY],
  )) as { entry_id: string; judge_id: string; total: string }[];
  const totals = entryIds.map((entry) =>
    panel.map(({ id }) => Number(sheets.find((one) => one.entry_id === entry && one.judge_id === id)!.total)),
  );
  const { severity, se } = twoWay(totals);
  const [figures] = listed(body.panels) as unknown as { people: Record<string, never>[]; unlikeOwn: object[] }[];
  const whole = Math.max(...totals.flat()) - Math.min(...totals.flat());
  panel.forEach(({ id }, at) => {
    const own = totals.map((row) => row[at]!);
    const others = totals.map((row) => mean(row.filter((_, other) => other !== at)));
    const one = figures!.people.find(({ judgeId }) => judgeId === id) as unknown as Record<string, number>;
    expect(one).toMatchObject({
      ...{ sheets: 11, severity: expect.closeTo(severity[at]!, 5) as number, farFromOwn: 1 },
      ...{ low: expect.closeTo(severity[at]! - 1.96 * se, 5) as number },
      ...{ high: expect.closeTo(severity[at]! + 1.96 * se, 5) as number },
      range: {
        ...{ lowest: Math.min(...own), highest: Math.max(...own) },
        share: expect.closeTo((Math.max(...own) - Math.min(...own)) / whole, 9) as number,
      },
      discrimination: { correlation: expect.closeTo(correlation(own, others), 6) as number },
    });
  });
  expect(figures!.unlikeOwn).toHaveLength(3);

  const theta = totals.map((row) => mean(row.map((value, at) => value - severity[at]!)));
  const residual = (judge: number) => totals.map((row, at) => row[judge]! - theta[at]! - severity[judge]!);
  const tail = (judge: number) => {
    const [values, sums] = [residual(judge), [...choices(11, 5)]];
    const seen = values.slice(0, 5).reduce((sum, one) => sum + one, 0);
    const reached = sums.filter((chosen) => chosen.reduce((sum, row) => sum + values[row]!, 0) >= seen - 1e-9);
    return reached.length / sums.length;
  };
  const [kinship, parent, supervision] = listed(body.relations) as unknown as Record<string, number>[];
  expect(listed(body.relations)).toHaveLength(3);
  expect(kinship).toEqual({
    ...{ relation: 'kinship', marks: 2, judges: 1, surplus: null, p: null, q: null, flagged: false },
  });
  for (const [told, judge] of [[parent!, 0] as const, [supervision!, 1] as const]) {
    expect(told).toMatchObject({ marks: 5, judges: 1, surplus: expect.closeTo(mean(residual(judge).slice(0, 5)), 5) });
    expect(Math.abs(told.p! - tail(judge))).toBeLessThan(0.02);
  }
  expect(parent).toMatchObject({ flagged: true, q: Math.min(2 * parent!.p!, supervision!.p!) });
});

it('says so where there is too little to tell, in as many statements for three entries as for one', async () => {
  const counts: number[] = [];
  for (const entries of [1, 3]) {
    const { edition, panel, entryIds } = await everybodyReads(entries);
    await related(edition, panel[0]!, entryIds, 'same-parent');
    await allJudged(portal, edition, panel, () => 0.7);
    expect(said(await portal.as(edition.organiser).put(`/rounds/${edition.rounds.PRELIMINARY}/closure`, {}))).toBe(
      '200',
    );
    const path = `/rounds/${edition.rounds.PRELIMINARY}/agreement`;
    const { body } = await portal.as(edition.supervisor).get(path);
    expect(listed(listed(body.panels)[0]!.people)).toHaveLength(3);
    expect(listed(body.panels)[0]!.people).toMatchObject([
      { severity: null, low: null, discrimination: null, range: null, farFromOwn: null },
      {},
      {},
    ]);
    expect(body.relations).toMatchObject([{ marks: entries, surplus: null, p: null, q: null }]);
    counts.push(await portal.counting(() => portal.as(edition.supervisor).get(path)));
  }
  expect(counts[1]).toBe(counts[0]);
});
