import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '#platform/chance';

/** Bytes that are out, in the encodings they travel in; each has its own strong tag (RFC 9110 §8.8.3). */
export interface PublicFile {
  readonly type: string;
  readonly plain: Encoded;
  readonly br: Encoded | null;
  readonly gzip: Encoded | null;
  /** Whether the address will have these bytes for ever. */
  readonly immutable: boolean;
}
interface Encoded {
  readonly tag: string;
  readonly bytes: Buffer;
}

const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** Pictures are compressed as they are. */
const TEXT = /^(text|application)\//;
const TAG_LENGTH = 32;

/** The bytes as a file to be served, compressed beforehand. */
export async function publicFile(type: string, bytes: Buffer, immutable: boolean): Promise<PublicFile> {
  const tag = sha256(bytes).slice(0, TAG_LENGTH);
  const plain = { tag: `"${tag}"`, bytes };
  if (!TEXT.test(type)) return { type, plain, br: null, gzip: null, immutable };
  const [br, zipped] = await Promise.all([squeeze.br(bytes, QUALITY), squeeze.gzip(bytes, { level: 9 })]);
  return {
    ...{ type, plain, immutable },
    br: { tag: `"${tag}-br"`, bytes: br },
    gzip: { tag: `"${tag}-gz"`, bytes: zipped },
  };
}
