import { layIssue, reached } from '../stage/certificates.mjs';
import { once } from '../stage/once.mjs';
import { killPostgres } from '../stage/power-cut.mjs';
import { onStage } from '../stage/stage.mjs';

const [CERTIFICATES, PATIENCE] = [160, 240];
const KEPT = `SELECT count(*)::int AS issued, count(DISTINCT claim)::int AS claims, count(DISTINCT number)::int AS numbers,
    max(serial) AS last, count(printed_at)::int AS printed
  FROM publication.certificate WHERE issue_id = $1`;

/** A bulk issue while the process that works on it, then PostgreSQL, is killed as by a power cut. */
export const figures = () => onStage(issue);

async function* issue(stage) {
  const { databaseUrl } = stage;
  const issueId = await layIssue(databaseUrl, stage.editionId, CERTIFICATES);
  const at = [];
  at.push(await reached(databaseUrl, issueId, ({ printed }) => printed >= 25, PATIENCE));
  await stage.crash();
  await stage.restart();
  at.push(await reached(databaseUrl, issueId, ({ printed }) => printed >= 85, PATIENCE));
  await killPostgres(databaseUrl);
  await reached(databaseUrl, issueId, ({ state }) => state === 'done', PATIENCE);
  const halfway = at.every((one) => one.printed < CERTIFICATES);
  yield { name: 'killed on the way', value: at.map((one) => one.printed).join(', '), unit: 'printed', ok: halfway };
  yield* told((await once(databaseUrl, KEPT, [issueId]))[0]);
}

function* told({ issued, claims, numbers, last, printed }) {
  yield {
    name: `certificates of ${CERTIFICATES}, each once`,
    value: claims,
    unit: 'certificates',
    ok: same(issued, claims),
  };
  yield { name: 'numbers without a gap', value: numbers, unit: 'numbers', ok: same(numbers, last) };
  yield { name: 'printed', value: printed, unit: 'papers', ok: printed === CERTIFICATES };
}

const same = (one, other) => one === CERTIFICATES && other === CERTIFICATES;
