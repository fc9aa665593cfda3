import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { type Portal, startPortal } from '#testing';
import { DeliverMessage } from '../src/actions/deliver-message.js';
import { MessageEntity } from '../src/tables/message.entity.js';
import { NotificationModule, Notifier } from '../src/index.js';

interface Received {
  to: string[];
  raw: string;
}

describe('delivery', () => {
  const received: Received[] = [];
  let refusing = 0;
  let server: SMTPServer;
  let portal: Portal;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, callback) => callback(refusing-- > 0 ? new Error('greylisted') : null),
      onData: (stream, session, callback) => {
        let raw = '';
        stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
        stream.on('end', () => {
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
          callback();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    portal = await startPortal([NotificationModule], {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'portal@example.org',
    });
  });
  afterAll(async () => {
    await portal.stop();
    await new Promise((closed) => server.close(() => closed(null)));
  });

  const mail = (to: string, code = '87654321') =>
    portal.unit.run((tx) =>
      portal
        .get(Notifier)
        .mail(tx, { to, locale: 'en', template: 'identity.mails.confirm', vars: { code, minutes: 30 } }),
    );
  const stored = (toAddress: string) => portal.unit.run((tx) => tx.findOneByOrFail(MessageEntity, { toAddress }));

  it('sends after the commit and says so', async () => {
    await mail('sent@example.org');
    await portal.drain();
    const mine = received.filter(({ to }) => to.includes('sent@example.org'));
    expect(mine).toHaveLength(1);
    expect(mine[0]!.raw).toContain('87654321');
    const { id, state, attempts, sentAt } = await stored('sent@example.org');
    expect({ state, attempts }).toEqual({ state: 'sent', attempts: 1 });
    expect(sentAt).not.toBeNull();
    expect(mine[0]!.raw).toContain(`Message-ID: <${id}@localhost>`);
  });

  it('adds no header and no reader for what people typed', async () => {
    await mail('victim@example.org', '1\r\nBcc: all@example.org\r\n\r\nhello');
    await portal.drain();
    const mine = received.filter(({ to }) => to.includes('victim@example.org'));
    expect(mine[0]!.to).toEqual(['victim@example.org']);
    expect(mine[0]!.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m);
  });

  it('attaches a date as a file for calendars', async () => {
    const event = { uid: 'correction-1', title: '补正截止', at: '2024-07-10T16:00:00.000Z' };
    const order = { to: 'dated@example.org', locale: 'zh-CN', template: 'entry.mails.admitted', event } as const;
    await portal.unit.run((tx) => portal.get(Notifier).mail(tx, order));
    await portal.drain();
    const { raw } = received.find(({ to }) => to.includes('dated@example.org'))!;
    expect(raw).toContain('Content-Type: text/calendar');
    const [, encoded] = /filename=date\.ics\r\n\r\n([\s\S]+?)\r\n--/.exec(raw)!;
    expect(Buffer.from(encoded!, 'base64').toString()).toContain('DTSTART:20240710T160000Z');
  });

  it('leaves it to the queue to try again, and gives up after five tries', async () => {
    refusing = Number.POSITIVE_INFINITY;
    await mail('never@example.org');
    const { id } = await stored('never@example.org');
    while ((await stored('never@example.org')).attempts === 0) await pause(10);
    for (const _ of [2, 3, 4]) await expect(portal.get(DeliverMessage).run(id)).rejects.toThrow('greylisted');
    await portal.get(DeliverMessage).run(id);
    refusing = 0;
    const { state, attempts, lastError } = await stored('never@example.org');
    expect({ state, attempts }).toEqual({ state: 'failed', attempts: 5 });
    expect(lastError).toContain('greylisted');
    await portal.get(DeliverMessage).run(id);
    expect(received.filter(({ to }) => to.includes('never@example.org'))).toEqual([]);
  });

  it('keeps what was ordered where there is a server, once the portal is where there is none', async () => {
    refusing = Number.POSITIVE_INFINITY;
    await mail('moved@example.org');
    const { id } = await stored('moved@example.org');
    while ((await stored('moved@example.org')).attempts === 0) await pause(10);
    const hall = await startPortal([NotificationModule], { DATABASE_URL: portal.config.DATABASE_URL, WORKER: '0' });
    await hall.get(DeliverMessage).run(id);
    await hall.stop();
    refusing = 0;
    expect((await stored('moved@example.org')).state).toBe('kept');
    await portal.get(DeliverMessage).run(id);
    expect(received.filter(({ to }) => to.includes('moved@example.org'))).toEqual([]);
  });
});
