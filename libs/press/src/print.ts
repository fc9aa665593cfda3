import { drawBlock } from './blocks.js';
import { drawable } from './glyphs.js';
import type { Paper } from './paper.js';
import { Sheet } from './sheet.js';

/** The paper as a PDF: A4, tagged, its fonts subset; the same paper gives the same bytes. */
export async function printPaper(paper: Paper): Promise<Uint8Array> {
  const sheet = new Sheet(paper);
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Buffer[] = [];
  sheet.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  sheet.doc.on('end', () => resolve(Buffer.concat(chunks)));
  sheet.doc.on('error', reject);
  const { blocks, head, foot } = drawable(paper, sheet.has);
  for (const block of blocks) drawBlock(sheet, block);
  sheet.finish({ head, foot });
  return promise;
}
