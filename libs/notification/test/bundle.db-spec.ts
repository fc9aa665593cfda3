import { newId } from '#platform/chance';
import { type Portal, startPortal } from '#testing';
import { SendWaiting } from '../src/actions/send-waiting.js';
import { NotificationModule, Notifier } from '../src/index.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([NotificationModule]);
});
afterAll(() => portal.stop());

type Order = Parameters<Notifier['mail']>[1];

async function write(personId: string, title: string, pace: NonNullable<Order['pace']>) {
  const vars = { name: '林知远', number: 'X-1', title, edition: '大赛' };
  const order = { to: `${personId}@example.org`, locale: 'zh-CN', template: 'entry.mails.admitted', vars } as const;
  await portal.unit.run((tx) => portal.get(Notifier).mail(tx, { ...order, personId, pace }));
}
const pass = (minutes: number) =>
  portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = seconds + $1', [minutes * 60]));
const send = () => portal.get(SendWaiting).run();
async function outbox(personId: string) {
  const { items } = (await portal.visitor.get(`/outbox?to=${personId}@example.org`)).body;
  return items as { id: string; subject: string; state: string }[];
}
const states = async (personId: string) => (await outbox(personId)).map(({ state }) => state);

it('makes one mail of what comes together, once', async () => {
  const talker = newId();
  for (const title of ['甲', '乙', '丙']) await write(talker, title, 'chatty');
  await send();
  expect(await states(talker)).toEqual(['waiting', 'waiting', 'waiting']);
  await pass(11);
  await Promise.all([send(), send()]);
  const [mail, ...parts] = await outbox(talker);
  expect(mail).toMatchObject({ subject: '您有 3 条大赛消息', state: 'kept' });
  expect(parts.map(({ state }) => state)).toEqual(['bundled', 'bundled', 'bundled']);
  const { body } = await portal.visitor.get(`/outbox/${mail!.id}`);
  expect(body.body).toMatch(/1\. 已受理：X-1 甲[\s\S]+2\. 已受理：X-1 乙[\s\S]+3\. 已受理：X-1 丙/);
});

it('sends one message alone as it is', async () => {
  const quiet = newId();
  await write(quiet, '甲', 'chatty');
  await pass(11);
  await send();
  expect(await states(quiet)).toEqual(['kept']);
});

it('writes once a day to those who chose so, but for what is urgent', async () => {
  const daily = newId();
  const choose = `INSERT INTO notification.preference (person_id, pace) VALUES ($1, 'daily')`;
  await portal.unit.run((tx) => tx.query(choose, [daily]));
  await write(daily, '甲', 'usual');
  await write(daily, '乙', 'usual');
  await write(daily, '丙', 'urgent');
  expect(await states(daily)).toEqual(['kept', 'waiting', 'waiting']);
  await pass(24 * 60);
  await send();
  expect(await states(daily)).toEqual(['kept', 'kept', 'bundled', 'bundled']);
});
