import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** What is in an archive, by name, after making sure that its checksums hold for every file. */
export async function filesIn(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  const sums = files.get('SHA256SUMS')!.toString().trim().split('\n');
  const told = new Map(sums.map((line) => line.split('  ').reverse() as [string, string]));
  for (const [name, data] of files)
    if (name !== 'SHA256SUMS')
      expect([name, told.get(name)]).toEqual([name, createHash('sha256').update(data).digest('hex')]);
  expect(told.size).toBe(files.size - 1);
  return files;
}
