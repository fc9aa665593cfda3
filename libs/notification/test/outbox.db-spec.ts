import { type Portal, startPortal } from '#testing';
import { MessageEntity } from '../src/tables/message.entity.js';
import { NotificationModule, Notifier } from '../src/index.js';

describe('outbox', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal([NotificationModule]);
  });
  afterAll(() => portal.stop());

  const order = (to: string, code = '12345678') =>
    ({ to, locale: 'zh-CN', template: 'identity.mails.confirm', vars: { code, minutes: 30 } }) as const;
  const mail = (to: string, extra: { dedupeKey?: string; code?: string } = {}) => {
    const { code, ...key } = extra;
    return portal.unit.run((tx) => portal.get(Notifier).mail(tx, { ...order(to, code), ...key }));
  };
  const count = () => portal.unit.run((tx) => tx.count(MessageEntity));

  it('keeps mail where anybody may read it when no mail server is configured', async () => {
    await mail('reader@example.org');
    const { body } = await portal.visitor.get('/outbox?to=Reader@Example.org');
    expect(body).toMatchObject({ total: 1, page: 1, pageSize: 20 });
    expect(body.items[0]).toMatchObject({ to: 'reader@example.org', state: 'kept' });
    const one = await portal.visitor.get(`/outbox/${body.items[0]!.id}`);
    expect(one.body.body).toContain('12345678');
  });

  it('takes the mail back with the transaction', async () => {
    const before = await count();
    const undone = portal.unit.run(async (tx) => {
      await portal.get(Notifier).mail(tx, order('nobody@example.org'));
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await count()).toBe(before);
  });

  it('writes a message once a key', async () => {
    const before = await count();
    await mail('once@example.org', { dedupeKey: 'once' });
    await mail('once@example.org', { dedupeKey: 'once' });
    expect(await count()).toBe(before + 1);
  });

  it('gives a header no second line', async () => {
    await mail('lines@example.org', { code: '1\r\nBcc: all@example.org' });
    const { body } = await portal.visitor.get('/outbox?to=lines@example.org');
    expect(body.items[0]!.subject).toBe('验证码 1 Bcc: all@example.org：确认您的邮箱');
  });

  it.each(['a@b.cn, c@d.cn', 'Name <a@b.cn>', 'a@b.cn\r\nBcc: c@d.cn', 'nobody'])(
    'does not write to %j',
    async (to) => {
      await expect(mail(to)).rejects.toThrow('one bare address');
    },
  );

  it('lists with the same number of statements for 1 and for 3', async () => {
    const list = () => portal.visitor.get('/outbox?to=many@example.org');
    await mail('many@example.org');
    const one = await portal.counting(list);
    await mail('many@example.org');
    await mail('many@example.org');
    expect(await portal.counting(list)).toBe(one);
    expect((await list()).body.total).toBe(3);
  });

  it.each(['page=0', 'pageSize=101', 'page=x', 'what=1', `to=${'a'.repeat(300)}`])('refuses ?%s', async (query) => {
    expect([400, 422]).toContain((await portal.visitor.get(`/outbox?${query}`)).status);
  });

  it('knows no other ids', async () => {
    expect((await portal.visitor.get('/outbox/0197c5f2-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await portal.visitor.get('/outbox/nonsense')).status).toBe(404);
  });
});

describe('outbox of a portal that does not show it', () => {
  it('looks absent', async () => {
    const portal = await startPortal([NotificationModule], { OUTBOX_VISIBLE: '0' });
    try {
      await portal.unit.run((tx) =>
        portal.get(Notifier).mail(tx, {
          to: 'a@example.org',
          locale: 'en',
          template: 'identity.mails.confirm',
          vars: { code: '1', minutes: 1 },
        }),
      );
      const { body } = await portal.visitor.get('/outbox');
      expect(body.status).toBe(404);
      expect(JSON.stringify(body)).not.toContain('example.org');
    } finally {
      await portal.stop();
    }
  });
});
