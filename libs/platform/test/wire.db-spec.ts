import { type Portal, startPortal } from '#testing';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([]);
});
afterAll(() => portal.stop());

const seconds = async () => {
  const [line] = (await portal.db.query('SELECT seconds FROM platform.clock_offset')) as [{ seconds: string }];
  return Number(line.seconds);
};
const advance = (body: unknown, headers: Record<string, string> = {}) =>
  portal.visitor.with(headers).put('/demo/clock', body);

it.each([
  ['not JSON', '{"advanceSeconds', 400, 'malformed'],
  ['a wrong type', { advanceSeconds: 'x' }, 400, 'malformed'],
  ['an array for a number', { advanceSeconds: [1] }, 400, 'malformed'],
  ['an unknown field', { advanceSeconds: 5, role: 'admin' }, 400, 'malformed'],
  ['a prototype', '{"advanceSeconds":5,"__proto__":{"x":1}}', 400, 'malformed'],
  ['a number too large for JSON', '{"advanceSeconds":1e309}', 400, 'malformed'],
  ['a broken rule', { advanceSeconds: 0 }, 422, 'invalid'],
  ['NUL in a field', { advanceSeconds: 'a\u0000' }, 400, 'text-unusable'],
  ['a lone surrogate', '{"advanceSeconds":"\\ud800"}', 400, 'text-unusable'],
  ['a right-to-left override', { advanceSeconds: 'a\u202Eb' }, 400, 'text-unusable'],
  ['nesting without end', `${'['.repeat(5000)}${']'.repeat(5000)}`, 400, 'too-deep'],
])('refuses %s and changes nothing', async (_what, body, status, code) => {
  const before = await seconds();
  const answer = await advance(body);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await seconds()).toBe(before);
});

it('refuses bodies that are too large or no JSON at all', async () => {
  expect((await advance({ advanceSeconds: 1, x: 'x'.repeat(1_100_000) })).status).toBe(413);
  const form = await portal.visitor.with({ 'content-type': 'text/plain' }).put('/demo/clock', 'advanceSeconds=1');
  expect(form.status).toBe(400);
});

it('speaks the language asked for, with the request id', async () => {
  const chinese = await portal.visitor.with({ 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' }).get('/nothing');
  const english = await portal.visitor.with({ 'accept-language': 'en-GB' }).get('/nothing');
  expect(chinese.body.title).toMatch(/没有找到/);
  expect(english.body.title).toMatch(/could not be found/);
  expect(english.body.requestId).toBe(english.headers.get('x-request-id'));
});

it('says what is wrong with an address that cannot be read, and with a method nobody has', async () => {
  for (const path of ['/%E0%A4%A', '/time/%00', `/${'x'.repeat(500)}`]) {
    const answer = await portal.visitor.get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  }
  expect((await portal.visitor.send('OPTIONS', '/time')).status).toBe(404);
});

it('takes what a page tells of itself, and no more than that', async () => {
  const fault = { kind: 'text-missing', what: 'closing:agreed', page: '/organiser/…/rounds/…' };
  expect((await portal.visitor.post('/page-faults', fault)).status).toBe(204);
  const refused = [
    { ...fault, kind: 'other' },
    { ...fault, what: 'x'.repeat(301) },
    { ...fault, person: '周宁' },
  ];
  const answers = await Promise.all(refused.map((body) => portal.visitor.post('/page-faults', body)));
  expect(answers.map(({ status }) => status)).toEqual([400, 422, 400]);
});

it('is live, ready, and tells the demo time', async () => {
  expect((await portal.visitor.get('/health/live')).body).toEqual({ status: 'ok' });
  expect((await portal.visitor.get('/health/ready')).body).toEqual({ status: 'ok' });
  const { body } = await portal.visitor.get('/time');
  expect(body.demo).toBe(true);
  const [line] = (await portal.db.query('SELECT clock_timestamp() AS at')) as [{ at: Date }];
  const ahead = Date.parse(body.now as unknown as string) - line.at.getTime();
  expect(Math.abs(ahead - (await seconds()) * 1000)).toBeLessThan(5000);
});
