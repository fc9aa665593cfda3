import { dueAtOf } from './pace.js';

const at = new Date('2024-06-28T09:00:00Z');

describe('dueAtOf', () => {
  it('lets what is urgent leave at once, whatever the reader chose', () => {
    expect(dueAtOf('urgent', 'daily', at, null)).toBeNull();
    expect(dueAtOf('usual', 'at-once', at, null)).toBeNull();
  });

  it('lets a chatty message wait for others, and joins those that wait', () => {
    expect(dueAtOf('chatty', 'at-once', at, null)).toEqual(new Date('2024-06-28T09:10:00Z'));
    const open = new Date('2024-06-28T09:03:00Z');
    expect(dueAtOf('chatty', 'at-once', at, open)).toEqual(open);
  });

  it.each([
    ['2024-06-27T23:59:59Z', '2024-06-28T00:00:00Z'],
    ['2024-06-28T00:00:00Z', '2024-06-29T00:00:00Z'],
    ['2024-06-28T09:00:00Z', '2024-06-29T00:00:00Z'],
  ])('writes once a day at eight in Shanghai: %s', (from, due) => {
    expect(dueAtOf('usual', 'daily', new Date(from), null)).toEqual(new Date(due));
  });
});
