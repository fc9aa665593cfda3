import { readLedger } from '#journal';
import { JudgingModule } from '#judging';
import { type Answer, type Portal, startPortal } from '#testing';
import fc from 'fast-check';
import { admitted, type Contest, contest, duties, type Judge, judges, marked, opened, said, small } from './given.js';

const COMMENT = '临床需求真实，样机已完成，建议补充注册路径与对照试验的计划。';
/** What may come for one duty: handed in well, with a criterion missing, on a version nobody has, by another judge, twice under one key. */
const ATTEMPTS = ['whole', 'lacking', 'ahead', 'foreign', 'keyed'] as const;
type Attempt = (typeof ATTEMPTS)[number];

/** A duty by its judge and its place in the judge's list, which an edition played one by one has too. */
interface Place {
  judge: number;
  at: number;
  id: string;
  marks: Awaited<ReturnType<typeof marked>>;
}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
}, 60_000);
afterAll(() => portal.stop());

async function given(): Promise<{ edition: Contest; panel: Judge[]; places: Place[] }> {
  const edition = await contest(portal, small);
  for (let made = 0; made < 4; made++) await admitted(portal, edition);
  const panel = await judges(portal, edition, ['clinical', 'clinical', 'academic']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  const places: Place[] = [];
  for (const [judge, one] of panel.entries())
    for (const [at, { id }] of (await duties(portal, edition, one)).entries())
      places.push({ judge, at, id: id as string, marks: await marked(portal, one, id, (judge + at + 1) / 8) });
  return { edition, panel, places };
}

/** The requests of one attempt; those under one key are one request, sent again. */
function requests(panel: Judge[], { judge, at, id, marks }: Place, attempt: Attempt, nth: number) {
  const by = panel[attempt === 'foreign' ? (judge + 1) % panel.length : judge]!;
  const whole = { marks, comment: COMMENT, suggestion: '加油', version: 0 };
  const sheet = { lacking: { ...whole, marks: marks.slice(1) }, ahead: { ...whole, version: 5 } }[attempt as 'ahead'];
  const key: Record<string, string> =
    attempt === 'keyed' ? { 'idempotency-key': `key-${judge}-${at}-${nth}-${id.slice(0, 8)}` } : {};
  const send = () =>
    portal
      .as(by.actor)
      .with(key)
      .put(`/assignments/${id}/sheet/submission`, sheet ?? whole);
  return attempt === 'keyed' ? [send, send] : [send];
}

/** What is kept of an edition, without ids, chance and instants. */
async function kept({ edition, places }: Awaited<ReturnType<typeof given>>) {
  const sheets = (await portal.db.query(
    `SELECT a.id, s.state, s.version, s.total, s.comment, s.suggestion, v.no, v.marks,
       v.hash = (l.body::jsonb ->> 'sheetHash') AS sealed, j.kind
     FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id
     LEFT JOIN judging.sheet_revision v ON v.sheet_id = s.id
     LEFT JOIN journal.ledger l ON l.edition_id = $2 AND l.body LIKE '%sheet-submitted%' AND l.body::jsonb ->> 'subject' = a.id::text
     LEFT JOIN journal.line j ON j.subject = a.id AND j.kind = 'judging.sheet-submitted'
     WHERE a.id = ANY($1::uuid[])`,
    [places.map(({ id }) => id), edition.id],
  )) as { id: string }[];
  const placed = sheets.map(({ id, ...sheet }) => ({ ...sheet, place: places.findIndex((one) => one.id === id) }));
  expect((await readLedger(portal.db, edition.id)).broken).toBeNull();
  return placed.toSorted((one, other) => one.place - other.place);
}

/** By place: the different sheets that were acknowledged; those under one key are answered alike. */
const taken = (answers: Answer[][]) => answers.map((of) => new Set(of.filter((one) => one.status === 200).map(textOf)));
const textOf = ({ body }: Answer) => JSON.stringify(body);

it('keeps of sheets that arrive at once exactly what it would keep of them one by one', async () => {
  const plan = fc.array(fc.array(fc.constantFrom(...ATTEMPTS), { minLength: 1, maxLength: 3 }), {
    minLength: 12,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(plan, async (attempts) => {
      const [one, all] = [await given(), await given()];
      const sendsOf = ({ panel, places }: typeof one) =>
        places.map((place, at) => attempts[at]!.flatMap((kind, nth) => requests(panel, place, kind, nth)));
      const following: Answer[][] = [];
      for (const sends of sendsOf(one)) {
        const of: Answer[] = [];
        for (const send of sends) of.push(await send());
        following.push(of);
      }
      const atOnce = await Promise.all(sendsOf(all).map((sends) => Promise.all(sends.map((send) => send()))));
      expect(await kept(all)).toEqual(await kept(one));
      // One sheet is acknowledged for a duty, or none; a refused one says why, and refuses none of its neighbours.
      expect(taken(atOnce).map(({ size }) => size)).toEqual(taken(following).map(({ size }) => size));
      for (const answer of atOnce.flat())
        expect(said(answer)).toMatch(/^(200|404 not-found|409 (stale|wrong-state)|422 criteria-missing)$/);
    }),
    { numRuns: 2 },
  );
}, 120_000);
