import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromBufferPromise } from 'yauzl';
import type { Client } from '#testing';

const packed = (words: string) => words.replace(/\s/g, '');

async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let words = '';
  for (let no = 1; no <= pdf.numPages; no += 1) {
    const { items } = await (await pdf.getPage(no)).getTextContent();
    words += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return packed(words);
}

async function wordsOfDocument(bytes: Buffer): Promise<string> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'word/document.xml') continue;
    const xml = (await buffer(await zip.openReadStreamPromise(entry))).toString();
    return packed(xml.replace(/<[^>]+>/g, '').replaceAll('&apos;', "'"));
  }
  throw new Error('no words in the document');
}

/** The words of a notice as it is printed and as it is written for Word, without their spaces. */
export async function papersOf(client: Client, noticeId: string, language = 'zh-CN'): Promise<string[]> {
  const [pdf, document] = [
    await client.get(`/notices/${noticeId}/pdf?language=${language}`),
    await client.get(`/notices/${noticeId}/document?language=${language}`),
  ];
  return [await wordsOfPdf(pdf.bytes), await wordsOfDocument(document.bytes)];
}
