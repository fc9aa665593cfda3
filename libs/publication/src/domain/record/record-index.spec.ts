import { checksums, padded, recordIndex } from './record-index.js';

const part = { path: 'releases/0001.json', kind: 'release' as const, bytes: 3, sha256: 'ab'.repeat(32) };

it('lists each part with its hash, and says how to check them', () => {
  const name = { 'zh-CN': '大赛', en: 'Contest' };
  const index = JSON.parse(recordIndex({ code: 'E', name }, new Date('2026-08-12T01:00:00Z'), [part])) as object;
  expect(index).toEqual({
    edition: { code: 'E', name },
    madeAt: '2026-08-12T01:00:00.000Z',
    verify: 'sha256sum -c SHA256SUMS',
    parts: [part],
  });
});

it('writes checksums as the common tool reads them, and numbers that sort', () => {
  expect(checksums([part])).toBe(`${'ab'.repeat(32)}  releases/0001.json\n`);
  expect([padded(7), padded(12345)]).toEqual(['0007', '12345']);
});
