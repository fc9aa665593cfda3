import type { DomainError } from '#kernel';
import { type Paper, Press } from './press.js';

const press = new Press();
afterAll(() => press.onApplicationShutdown());

const paper: Paper = {
  ...{ title: '张😀', language: 'zh-CN', madeAt: new Date(0), glyphs: 'stop' },
  ...{ head: { left: '', right: '' }, foot: { left: '', page: '' }, blocks: [] },
};
const refusal = (task: Promise<unknown>) => task.catch((error: DomainError) => error);

it('refuses what its threads cannot do, in words for people', async () => {
  const glyph = { code: 'paper-glyph-missing', details: { characters: '😀' } };
  expect(await refusal(press.print('a', paper))).toMatchObject(glyph);
  expect(await refusal(press.strip('a', Buffer.from('no'), 'application/pdf'))).toMatchObject({
    code: 'paper-unreadable',
  });
}, 60_000);

it('reads no code off a file that nobody can open', async () => {
  expect(await press.codes(Buffer.from('no'), 'application/pdf', 'X')).toEqual([]);
}, 60_000);

it('refuses rather than let tasks pile up', async () => {
  const many = Array.from({ length: 45 }, (_, at) => refusal(press.strip(`${at}`, Buffer.from('no'), 'image/png')));
  const codes = (await Promise.all(many)).map((error) => (error as DomainError).code);
  expect(codes.filter((code) => code === 'press-busy')).toHaveLength(5);
  expect(codes.filter((code) => code === 'paper-unreadable')).toHaveLength(40);
}, 60_000);
