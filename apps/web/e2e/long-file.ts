import { randomBytes } from 'node:crypto';
import { paperOf } from '../../../tools/demo/papers.mjs';

/** An honest PDF of one page, made so long by a comment that it goes up in pieces. */
export async function longPdf(): Promise<Buffer> {
  const paper = Buffer.from(await paperOf({ index: 0 }, { title: 'Business plan' }).arrayBuffer());
  const noise = randomBytes(7_000_000).toString('hex').slice(0, 13_000_000);
  return Buffer.concat([paper, Buffer.from(`\n%${noise}\n%%EOF\n`)]);
}
