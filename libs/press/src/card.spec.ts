import { createCanvas, Image } from '@napi-rs/canvas';
import type { Card } from './card.js';
import { Thread } from './thread.js';

/** The first card opens fonts of 17 MB, on a machine that runs other specs too. */
jest.setTimeout(60_000);

const thread = new Thread({ task: 60_000, idle: 5_000 });
afterAll(() => thread.end());

const CARD: Card = {
  ...{ title: '2024年创新医学转化大赛', heading: '获奖结果公布' },
  figures: [{ count: '1', name: '一等奖' }],
  foot: { left: '第1次发布', right: 'example.org' },
};
const draw = async (more: Partial<Card> = {}) => Buffer.from(await thread.run('card', { card: { ...CARD, ...more } }));

/** Whether anything but the ground is drawn within a strip: light signs. */
async function written(bytes: Buffer, { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) {
  const image = new Image();
  image.src = bytes;
  await image.decode();
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(x, y, width, height);
  return data.some((value, at) => at % 4 === 0 && value > 180);
}

it('is 1200 by 630, and the same card gives the same bytes', async () => {
  const one = await draw();
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630]);
  expect((await draw()).equals(one)).toBe(true);
  expect((await draw({ heading: '拟获奖结果公布' })).equals(one)).toBe(false);
});

it('stays within its edges, however long the texts are', async () => {
  const long = '京津冀医学创新成果转化与产业发展国际论坛暨'.repeat(4);
  const bytes = await draw({
    ...{ title: long, heading: long, foot: { left: long, right: long } },
    figures: Array.from({ length: 9 }, () => ({ count: '888', name: long })),
  });
  expect(await written(bytes, { x: 80, y: 70, width: 1040, height: 50 })).toBe(true);
  for (const x of [0, 1124]) expect(await written(bytes, { x, y: 20, width: 76, height: 610 })).toBe(false);
});
