import { Leases } from './rate-lease.js';

/** A bucket of `size` points that many instances take from. */
function bucketOf(size: number) {
  let [left, asked] = [size, 0];
  const take = async (points: number) => {
    asked += 1;
    await Promise.resolve();
    if (points > left) throw new Error('empty');
    left -= points;
    return { msBeforeNext: 60_000 };
  };
  return { take, asked: () => asked };
}

const outcome = (work: Promise<void>) =>
  work.then(
    () => 'through' as const,
    () => 'refused' as const,
  );

it('asks for every request where a bucket is small', async () => {
  const { take, asked } = bucketOf(3);
  const leases = new Leases();
  const told = [];
  for (let at = 0; at < 5; at += 1) told.push(await outcome(leases.consume(3, 'a', take)));
  expect(told).toEqual(['through', 'through', 'through', 'refused', 'refused']);
  expect(asked()).toBe(5);
});

it('asks once for many where it is large, also for those who come at once, and lets no more through than it holds', async () => {
  const size = 2000;
  const { take, asked } = bucketOf(size);
  const instances = [new Leases(), new Leases()];
  const works = Array.from({ length: size + 500 }, (_, at) => outcome(instances[at % 2]!.consume(size, 'a', take)));
  const through = (await Promise.all(works)).filter((one) => one === 'through').length;
  expect(through).toBe(size);
  expect(asked()).toBeLessThan(size);
});

it('keeps the parts of different people apart', async () => {
  const leases = new Leases();
  const [one, other] = [bucketOf(400), bucketOf(0)];
  expect(await outcome(leases.consume(400, 'a', one.take))).toBe('through');
  expect(await outcome(leases.consume(400, 'b', other.take))).toBe('refused');
});
