import fc from 'fast-check';
import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, listed, said, started } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const patent = (number: string) => ({ kind: 'invention', number, status: 'filed', owner: '首都医科大学' });
const field = 'intellectualProperty';

it('saves a list row by row, in an order of its own, and gives it back in that order', async () => {
  const { id, lead } = await started(portal, edition);
  const team = portal.as(lead);
  const save = (...changes: object[]) => team.patch(`/entries/${id}/answers`, { changes });
  const shown = async () => listed((await team.get(`/entries/${id}`)).body.answers).find((one) => one.field === field)!;
  const numbers = async () => listed((await shown()).value).map(({ number }) => number);
  await save(
    { field, row: 'a', value: patent('1'), version: 0 },
    { field, row: 'b', value: patent('2'), version: 0 },
    { field, order: ['b', 'a'], version: 0 },
  );
  expect(await numbers()).toEqual(['2', '1']);
  expect(said(await save({ field, row: 'c', value: patent('3'), version: 0 }))).toBe('200');
  expect(await numbers()).toEqual(['2', '1', '3']);
  await save({ field, row: 'b', value: null, version: 1 }, { field, order: ['c', 'a'], version: 1 });
  expect(await numbers()).toEqual(['3', '1']);
  expect((await shown()).rows).toMatchObject([
    { id: 'c', version: 1, savedAt: expect.any(String) as string },
    { id: 'a', version: 1 },
  ]);
});

it('lets two people change two rows at once, and shows a row to whom it has moved on from', async () => {
  const { id, lead } = await started(portal, edition);
  const save = (...changes: object[]) => portal.as(lead).patch(`/entries/${id}/answers`, { changes });
  await save({ field, value: [patent('1'), patent('2')], version: 0 });
  const both = await Promise.all([
    save({ field, row: 'r1', value: patent('10'), version: 1 }),
    save({ field, row: 'r2', value: patent('20'), version: 1 }),
  ]);
  expect(both.map(said)).toEqual(['200', '200']);
  const late = await save(
    { field, row: 'r1', value: patent('11'), version: 1 },
    { field: 'trl', value: '5', version: 0 },
  );
  expect(said(late)).toBe('409 stale');
  expect(late.body.current).toEqual([{ field, row: 'r1', value: patent('10'), version: 2 }]);
  const stored = await portal.db.query(`SELECT 1 FROM entry.answer WHERE entry_id = $1 AND field = 'trl'`, [id]);
  expect(stored).toEqual([]);
  expect(said(await save({ field, row: 'r9', value: patent('9'), version: 4 }))).toBe('409 stale');
});

/** One writer's next step: which answer, and whether it looks at the newest state first. */
const step = fc.record({ writer: fc.nat(2), place: fc.nat(2), looks: fc.boolean() });

it('loses nothing, however the saves of three writers interleave', async () => {
  const { id, lead } = await started(portal, edition);
  const place = (index: number) => ({ field, row: `row${index}` });
  const rounds = fc.array(fc.array(step, { minLength: 2, maxLength: 6 }), { minLength: 3, maxLength: 6 });
  const seen = [0, 1, 2].map(() => [0, 0, 0]);
  const accepted = [0, 1, 2].map(() => [] as { version: number; number: string }[]);
  let serial = 0;
  const act = async ({ writer, place: at, looks }: { writer: number; place: number; looks: boolean }) => {
    const own = seen[writer]!;
    if (looks) own[at] = Math.max(0, ...accepted[at]!.map(({ version }) => version));
    const [number, version] = [`${(serial += 1)}`, own[at]!];
    const changes = [{ ...place(at), value: patent(number), version }];
    const answer = await portal.as(lead).patch(`/entries/${id}/answers`, { changes });
    if (answer.status === 200) accepted[at]!.push({ version: (own[at] = version + 1), number });
    else own[at] = Number(listed(answer.body.current)[0]?.version);
  };
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      for (const round of all) await Promise.all(round.map(act));
      const kept = listed(
        await portal.db.query(
          `SELECT "row", version, value->>'number' AS number FROM entry.answer
          WHERE entry_id = $1 AND "row" <> '' ORDER BY "row"`,
          [id],
        ),
      );
      for (const [index, saves] of accepted.entries()) {
        // Each version was written exactly once, over the one before it, and the last stands.
        expect(saves.map(({ version }) => version).sort((one, other) => one - other)).toEqual(
          saves.map((_, at) => at + 1),
        );
        const last = saves.find(({ version }) => version === saves.length);
        if (last) expect(kept.find(({ row }) => row === `row${index}`)).toMatchObject(last);
      }
    }),
    { numRuns: 5 },
  );
});

it('takes at most three statements to save one answer, and two for the session', async () => {
  const { id, lead } = await started(portal, edition);
  const save = (version: number) =>
    portal.as(lead).patch(`/entries/${id}/answers`, { changes: [{ field: 'trl', value: '5', version }] });
  await save(0);
  expect(await portal.counting(() => save(1))).toBeLessThanOrEqual(5);
});

it('answers each of many saves that arrive at once as if it had come alone', async () => {
  const teams = await Promise.all([1, 2, 3, 4].map(() => started(portal, edition)));
  const save = ({ lead }: (typeof teams)[0], id: string, ...changes: object[]) =>
    portal.as(lead).patch(`/entries/${id}/answers`, { changes });
  const trl = (value: string, version: number) => ({ field: 'trl', value, version });
  for (const team of teams) await save(team, team.id, trl('1', 0));
  const [one, two, three, four] = teams as [(typeof teams)[0], ...typeof teams];
  const answers = await Promise.all([
    save(one, one.id, trl('2', 1)),
    save(two!, two!.id, trl('2', 0), { field: 'summary', value: '摘要', version: 0 }),
    save(three!, four!.id, trl('9', 1)),
    save(three!, three!.id, trl('no level', 1)),
    save(four!, four!.id, trl('2', 1), { field, row: 'a', value: patent('1'), version: 0 }),
  ]);
  expect(answers.map(said)).toEqual(['200', '409 stale', '404 not-found', '422 answers-invalid', '200']);
  expect(answers[1]!.body.current).toEqual([{ field: 'trl', row: '', value: '1', version: 1 }]);
  const kept = await portal.db.query(
    `SELECT array_position($1, entry_id) AS team, field, value#>>'{}' AS value, version FROM entry.answer
     WHERE entry_id = ANY($1) AND "row" = '' ORDER BY 1, 2`,
    [teams.map(({ id }) => id)],
  );
  expect(kept).toEqual(
    [1, 2, 3, 4].map((team) => ({
      ...{ team, field: 'trl', value: ['2', '1', '1', '2'][team - 1] },
      version: [2, 1, 1, 2][team - 1],
    })),
  );
});

it('lets a team save although another entry of the same moment is held', async () => {
  const [held, free] = await Promise.all([started(portal, edition), started(portal, edition)]);
  const save = ({ id, lead }: typeof held, version: number) =>
    portal.as(lead).patch(`/entries/${id}/answers`, { changes: [{ field: 'trl', value: '5', version }] });
  await Promise.all([save(held, 0), save(free, 0)]);
  const [locked, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = portal.unit.run(async (tx) => {
    await tx.query('SELECT FROM entry.entry WHERE id = $1 FOR UPDATE', [held.id]);
    locked.resolve();
    await letGo.promise;
  });
  await locked.promise;
  const waiting = save(held, 1);
  expect(said(await save(free, 1))).toBe('200');
  letGo.resolve();
  await holding;
  expect(said(await waiting)).toBe('200');
});
