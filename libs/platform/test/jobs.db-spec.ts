import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Module } from '@nestjs/common';
import { newId } from '#platform/chance';
import { Job, JobQueue } from '#platform/jobs';
import { Every } from '#platform/timer';
import { type Portal, startPortal } from '#testing';

const done: string[] = [];
const fails = new Map<string, number>();

@Injectable()
@Job('trial.note')
class NoteJob {
  async run(data: unknown): Promise<void> {
    const { note } = data as { note: string };
    done.push(note);
    await pause(5);
    const left = fails.get(note) ?? 0;
    fails.set(note, left - 1);
    if (left > 0) throw new Error('not yet');
  }
}

@Injectable()
@Every('0 0 1 1 *')
class YearlyTimer {
  async run(): Promise<void> {
    done.push('tick');
    await pause(200);
    done.push('tock');
  }
}

@Module({ providers: [NoteJob, YearlyTimer] })
class TrialModule {}

let one: Portal;
let other: Portal;
beforeAll(async () => {
  one = await startPortal([TrialModule]);
  other = await startPortal([TrialModule], { DATABASE_URL: one.config.DATABASE_URL });
});
afterAll(async () => {
  await other.stop();
  await one.stop();
});
beforeEach(() => {
  done.length = 0;
});

const enqueue = (portal: Portal, ...notes: string[]) =>
  portal.unit.run((tx) => portal.get(JobQueue).enqueue(tx, 'trial.note', ...notes.map((note) => ({ note }))));
const tick = () => one.db.query(`INSERT INTO pgboss.job (name, policy) VALUES ('every.YearlyTimer', 'exclusive')`);

it('runs after the commit, within a moment', async () => {
  const note = newId();
  await enqueue(one, note);
  const begun = performance.now();
  await one.drain();
  expect(done).toEqual([note]);
  expect(performance.now() - begun).toBeLessThan(2000);
});

it('works off many that come at once without pausing between batches', async () => {
  const notes = Array.from({ length: 240 }, () => newId());
  await enqueue(one, ...notes);
  const begun = performance.now();
  await one.drain();
  expect(done.toSorted()).toEqual(notes.toSorted());
  // Two processes, twenty at a time: with a pause after each batch it would be ten seconds and more.
  expect(performance.now() - begun).toBeLessThan(8000);
});

it('never runs what was rolled back, and not before the commit', async () => {
  const note = newId();
  const failing = one.unit.run(async (tx) => {
    await one.get(JobQueue).enqueue(tx, 'trial.note', { note });
    await pause(300);
    expect(done).toEqual([]);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await one.drain();
  expect(done).toEqual([]);
});

it('tries a failing job again, and only that one', async () => {
  const notes = Array.from({ length: 6 }, newId);
  fails.set(notes[2]!, 1);
  await enqueue(one, ...notes);
  await one.drain();
  expect(done.toSorted()).toEqual([...notes, notes[2]!].toSorted());
});

it('runs each job once, though two processes look for work', async () => {
  const notes = Array.from({ length: 60 }, newId);
  await Promise.all(notes.map((note, index) => enqueue(index % 2 ? one : other, note)));
  await one.drain();
  expect(done.toSorted()).toEqual(notes.toSorted());
});

it('rings a timer once for all processes, and never twice at a time', async () => {
  await tick();
  await expect(tick()).rejects.toThrow('unique');
  for (const end = Date.now() + 12_000; !done.includes('tock') && Date.now() < end;) await pause(50);
  expect(done).toEqual(['tick', 'tock']);
  const rows = (await one.db.query(
    `SELECT cron, timezone FROM pgboss.schedule WHERE name = 'every.YearlyTimer'`,
  )) as unknown[];
  expect(rows).toEqual([{ cron: '0 0 1 1 *', timezone: 'Asia/Shanghai' }]);
});

it('forgets the timers of an earlier version when it starts', async () => {
  await one.db.query(`INSERT INTO pgboss.queue SELECT * FROM jsonb_populate_record(null::pgboss.queue,
    (SELECT to_jsonb(queue) || '{"name": "every.Gone"}' FROM pgboss.queue WHERE name = 'every.YearlyTimer'))`);
  await one.db.query(`INSERT INTO pgboss.schedule (name, key, cron) VALUES ('every.Gone', '', '* * * * *')`);
  const third = await startPortal([TrialModule], { DATABASE_URL: one.config.DATABASE_URL });
  await third.stop();
  const rows = await one.db.query(`SELECT name FROM pgboss.schedule ORDER BY name`);
  expect(rows).toEqual([{ name: 'every.Sweep' }, { name: 'every.YearlyTimer' }]);
});
