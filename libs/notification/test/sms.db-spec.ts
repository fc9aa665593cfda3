import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Portal, startPortal } from '#testing';
import { DeliverMessage } from '../src/actions/deliver-message.js';
import { MessageEntity } from '../src/tables/message.entity.js';
import { NotificationModule, ShortMessages } from '../src/index.js';

/** Answers as Aliyun's service does, and remembers what it was asked. */
async function aliyun(code: () => string): Promise<{ server: Server; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request.resume());
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ Code: code(), Message: code(), RequestId: '1', BizId: '1' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, asked };
}

const order = { locale: 'zh-CN', template: 'identity.sms.code', params: { code: '123456', minutes: '10' } } as const;
const send = (portal: Portal, to: string) =>
  portal.unit.run((tx) => portal.get(ShortMessages).send(tx, { to, ...order }));
const stored = (portal: Portal, toAddress: string) =>
  portal.unit.run((tx) => tx.findOneByOrFail(MessageEntity, { toAddress }));

describe('short messages through Aliyun', () => {
  let answer = 'OK';
  let wire: Awaited<ReturnType<typeof aliyun>>;
  let portal: Portal;
  beforeAll(async () => {
    wire = await aliyun(() => answer);
    portal = await startPortal([NotificationModule], {
      ALIYUN_SMS_KEY_ID: 'key',
      ALIYUN_SMS_SECRET: 'secret',
      ALIYUN_SMS_SIGN: '医学转化大赛',
      ALIYUN_SMS_TEMPLATES: 'identity.sms.code=SMS_1',
      ALIYUN_SMS_ENDPOINT: `http://127.0.0.1:${(wire.server.address() as AddressInfo).port}`,
    });
  });
  afterAll(async () => {
    await portal.stop();
    wire.server.closeAllConnections();
    wire.server.close();
  });

  it('asks for the template with its values, signed', async () => {
    await send(portal, '13800138000');
    await portal.drain();
    expect(wire.asked).toHaveLength(1);
    const [{ url, headers }] = wire.asked as [IncomingMessage];
    const query = new URL(url!, 'http://aliyun').searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      ...{ PhoneNumbers: '13800138000', SignName: '医学转化大赛', TemplateCode: 'SMS_1' },
      TemplateParam: '{"code":"123456","minutes":"10"}',
    });
    expect(headers['x-acs-action']).toBe('SendSms');
    expect(headers.authorization).toMatch(/^ACS3-HMAC-SHA256 Credential=key,/);
    expect(await stored(portal, '13800138000')).toMatchObject({ channel: 'sms', state: 'sent', attempts: 1 });
  });

  it('gives up after five refusals and keeps the reason', async () => {
    answer = 'isv.BUSINESS_LIMIT_CONTROL';
    await send(portal, '13900139000');
    const { id } = await stored(portal, '13900139000');
    while ((await stored(portal, '13900139000')).attempts === 0) await pause(10);
    for (const _ of [2, 3, 4]) await expect(portal.get(DeliverMessage).run(id)).rejects.toThrow('BUSINESS_LIMIT');
    await portal.get(DeliverMessage).run(id);
    expect(await stored(portal, '13900139000')).toMatchObject({ state: 'failed', lastError: `Aliyun: ${answer}` });
  });

  it.each(['138', '+8613800138000', '13800138000,13900139000'])('does not send to %j', async (to) => {
    await expect(send(portal, to)).rejects.toThrow('one mobile number');
  });
});

describe('short messages without a provider', () => {
  it('are kept in the outbox', async () => {
    const portal = await startPortal([NotificationModule]);
    try {
      await send(portal, '13700137000');
      const { state, body } = await stored(portal, '13700137000');
      expect(state).toBe('kept');
      expect(body).toContain('123456');
    } finally {
      await portal.stop();
    }
  });
});
