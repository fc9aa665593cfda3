import { Controller, HttpCode, Module, Post } from '@nestjs/common';
import { Public, RateLimit } from '#platform/http';
import { networkOf } from '#platform/rate-limit';
import { type Portal, startPortal } from '#testing';

@Controller('trial')
class TrialController {
  @Public()
  @RateLimit('sign-up')
  @Post()
  @HttpCode(204)
  attempt(): void {
    return undefined;
  }
}

@Module({ controllers: [TrialController] })
class TrialModule {}

/** The limit of `sign-up`: five an hour for an account, a hundred for an address. */
const ACCOUNT = 5;
let one: Portal;
let other: Portal;
beforeAll(async () => {
  one = await startPortal([TrialModule], { LIMITS_SCALE: '1', TRUSTED_PROXIES: '1' });
  other = await startPortal([TrialModule], {
    LIMITS_SCALE: '1',
    TRUSTED_PROXIES: '1',
    DATABASE_URL: one.config.DATABASE_URL,
  });
});
afterAll(async () => {
  await other.stop();
  await one.stop();
});

const attempt = (portal: Portal, email: string, from = '192.0.2.1') =>
  portal.visitor.with({ 'x-forwarded-for': from }).post('/trial', { email });
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();

it('counts in one bucket for both instances, even all at once, and says when to come back', async () => {
  const answers = await Promise.all(
    Array.from({ length: ACCOUNT + 3 }, (_, index) => attempt(index % 2 ? one : other, 'lin@example.org')),
  );
  expect(statuses(answers)).toEqual([...Array<number>(ACCOUNT).fill(204), 429, 429, 429]);
  const refused = await attempt(one, ' LIN@example.org ');
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(3500);
  expect(refused.body).toMatchObject({ code: 'too-many-requests', retryAfter: seconds });
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
});

it('does not let one account use up the others of the same hall', async () => {
  expect((await attempt(other, 'wang@example.org')).status).toBe(204);
});

it('stops an address that tries many accounts, however long their names are, and no other address', async () => {
  const tries = await Promise.all(
    Array.from({ length: 101 }, (_, index) => attempt(one, `${index}@${'x'.repeat(1000)}`, '2001:db8:1:2::3')),
  );
  expect(statuses(tries)).toEqual([...Array<number>(100).fill(204), 429]);
  expect((await attempt(other, 'zhao@example.org', '2001:db8:1:2:ffff::')).status).toBe(429);
  expect((await attempt(other, 'qian@example.org', '2001:db8:1:3::3')).status).toBe(204);
});

it('keeps no address and no mailbox in the table', async () => {
  const lines = await one.db.query('SELECT key FROM platform.rate_limit');
  expect(JSON.stringify(lines)).not.toMatch(/lin@|192\.0|2001/);
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:DB8:0a:2::1%eth0', '2001:db8:a:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4'],
])('takes %s for the network %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});
