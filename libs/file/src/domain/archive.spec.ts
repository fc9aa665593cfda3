import { type ArchiveEntry, assertHarmless, documentsWithin } from './archive.js';

const entry = (more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  ...{ name: 'ppt/slides/slide1.xml', packed: 1_000, unpacked: 9_000, mode: 0o100644, encrypted: false },
  ...more,
});
const refusal = (code: string) => expect.objectContaining({ code });

it('lets an ordinary presentation pass', () => {
  const chart = entry({ name: 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx' });
  const blank = entry({ name: 'ppt/media/image1.bmp', packed: 6_000, unpacked: 1_000_000 });
  expect(() => assertHarmless([entry(), chart, blank, entry({ name: '演示/图..1.png' })])).not.toThrow();
  expect(documentsWithin([entry(), chart], 0)).toEqual([chart.name]);
});

it.each<[string, Partial<ArchiveEntry>, string]>([
  ['a path that climbs', { name: '../../etc/passwd' }, 'file-archive-path'],
  ['a path that climbs as Windows does', { name: 'ppt\\..\\..\\x' }, 'file-archive-path'],
  ['an absolute path', { name: '/etc/passwd' }, 'file-archive-path'],
  ['a drive', { name: 'C:evil.xml' }, 'file-archive-path'],
  ['a symbolic link', { mode: 0o120777 }, 'file-archive-link'],
  ['encryption', { encrypted: true }, 'file-encrypted'],
  ['macros', { name: 'ppt/vbaProject.bin' }, 'file-archive-active'],
  ['controls', { name: 'ppt/activeX/activeX1.xml' }, 'file-archive-active'],
  ['a program', { name: 'ppt/embeddings/setup.exe' }, 'file-archive-active'],
  ['an archive', { name: 'ppt/embeddings/all.zip' }, 'file-archive-nested'],
  ['a part that swells', { packed: 970_000, unpacked: 1_000_000_000 }, 'file-archive-bomb'],
  ['a part that swells within the sum', { packed: 1_000, unpacked: 2_000_000 }, 'file-archive-bomb'],
])('refuses %s', (_, more, code) => {
  expect(() => assertHarmless([entry(), entry(more)])).toThrow(refusal(code));
});

it('refuses too many parts, and too much in many honest ones', () => {
  expect(() => assertHarmless(Array(5_001).fill(entry({ unpacked: 1 })))).toThrow(refusal('file-archive-entries'));
  const large = entry({ packed: 50_000_000, unpacked: 100_000_001 });
  expect(() => assertHarmless(Array(5).fill(large))).toThrow(refusal('file-archive-bomb'));
});

it('looks one document deep and no further', () => {
  const inner = entry({ name: 'word/embeddings/a.docx' });
  expect(() => documentsWithin([inner], 1)).toThrow(refusal('file-archive-nested'));
  expect(() => documentsWithin([entry({ ...inner, unpacked: 60_000_000 })], 0)).toThrow(refusal('file-archive-bomb'));
});
