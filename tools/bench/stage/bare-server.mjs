import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import pg from 'pg';

/** The least that could do the same: no session, no rules, one statement a request. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
const folder = mkdtempSync(join(tmpdir(), 'bench-bare-'));
const app = Fastify();
await app.register(multipart, { limits: { fileSize: 200_000_000 } });

const SAVE =
  'UPDATE entry.answer SET value = $3, version = version + 1, saved_at = now() WHERE entry_id = $1 AND field = $2';
app.patch('/answers/:id', async ({ params, body }) => {
  const [{ field, value }] = body.changes;
  const { rowCount } = await pool.query(SAVE, [params.id, field, JSON.stringify(value)]);
  return { saved: rowCount };
});

await pool.query('CREATE TABLE IF NOT EXISTS public.bare_upload (name text, sha256 text, size int)');
let made = 0;
app.post('/uploads', async (request) => {
  const part = await request.file();
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(part.file, meter, createWriteStream(join(folder, String(made++)), { flush: true }));
  const sha256 = hash.digest('hex');
  await pool.query('INSERT INTO public.bare_upload VALUES ($1, $2, $3)', [part.filename, sha256, size]);
  return { sha256, size };
});

await pool.query('CREATE TABLE IF NOT EXISTS public.bare_sheet (id uuid PRIMARY KEY, comment text, suggestion text)');
await pool.query('CREATE TABLE IF NOT EXISTS public.bare_mark (sheet_id uuid, criterion text, mark numeric)');
const SHEET = 'INSERT INTO public.bare_sheet VALUES ($1, $2, $3)';
const MARKS = 'INSERT INTO public.bare_mark SELECT $1, * FROM unnest($2::text[], $3::numeric[])';
app.put('/sheets/:id', async ({ params, body }) => {
  const { marks, comment, suggestion } = body;
  await pool.query(SHEET, [params.id, comment, suggestion]);
  const columns = [marks.map(({ criterion }) => criterion), marks.map(({ mark }) => mark)];
  await pool.query(MARKS, [params.id, ...columns]);
  return { state: 'submitted' };
});

/** A value an entry, its rank, and the mean of each criterion, straight from the marks. */
const means = (codes) =>
  codes.map((_, at) => `avg(m.hundredths) FILTER (WHERE m.criterion = $${at + 2}) AS c${at}`).join(', ');
app.get('/standings/:round', async ({ params, query }) => {
  const codes = query.criteria.split(',');
  const sql = `SELECT a.entry_id, count(DISTINCT s.id) AS sheets, sum(m.hundredths) / count(DISTINCT s.id) AS value,
      rank() OVER (ORDER BY sum(m.hundredths) / count(DISTINCT s.id) DESC) AS rank, ${means(codes)}
    FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
    JOIN judging.mark m ON m.sheet_id = s.id
    WHERE a.round_id = $1 AND a.state = 'active' GROUP BY a.entry_id ORDER BY rank`;
  return (await pool.query(sql, [params.round, ...codes])).rows;
});

const LOOKUP = 'SELECT statement, state, hash, ended_at FROM publication.certificate WHERE lookup = $1';
app.post('/lookups', async ({ body }) => (await pool.query(LOOKUP, [body.lookup])).rows[0]);

await app.listen({ host: '127.0.0.1', port: 0 });
process.send(app.server.address().port);
process.on('SIGTERM', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});
process.on('disconnect', () => process.exit());
