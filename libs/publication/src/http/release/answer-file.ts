import type { Exchange } from '#platform/ahead';
import type { PublicFile } from '../../queries/release/public-file.js';

const YEAR = 31_536_000;
const FOR_EVER = `public, max-age=${YEAR}, immutable`;
/** A cache in between asks again each second, and goes on with what it has while nobody answers. */
const FOR_NOW = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400';
const TRANSPORT = ['strict-transport-security', `max-age=${YEAR}; includeSubDomains`];
/** Public data: any page may read it, and nothing in it runs. */
const SAFE = [
  ...['x-content-type-options', 'nosniff', 'content-security-policy', `default-src 'none'; frame-ancestors 'none'`],
  ...['access-control-allow-origin', '*', 'cross-origin-resource-policy', 'cross-origin'],
  ...['referrer-policy', 'strict-origin-when-cross-origin'],
];

/** What goes with every file. */
export function fileHeaders(strictTransport: boolean): readonly string[] {
  return strictTransport ? [...SAFE, ...TRANSPORT] : SAFE;
}

/**
 * Answers with a file in the encoding the reader takes, or that they have it already.
 * @param more headers beside those of the bytes: names and values in turn
 */
export function answerFile({ request, response }: Exchange, file: PublicFile, more: readonly string[]): void {
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), file);
  const { tag, bytes } = file[encoding] ?? file.plain;
  const headers = [...headersOf(file), ...more, 'etag', tag];
  if (isKnown(request.headers['if-none-match'], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  if (encoding !== 'plain') headers.push('content-encoding', encoding);
  response.writeHead(200, [...headers, 'content-length', String(bytes.length)]);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Says that there is no such file, or that it cannot be had now. */
export function refuseFile({ response }: Exchange, status: 404 | 503): void {
  const code = status === 404 ? 'not-found' : 'unavailable';
  const body = JSON.stringify({ type: 'about:blank', status, code });
  const headers = ['content-type', 'application/problem+json', 'cache-control', 'no-store', ...SAFE];
  response.writeHead(status, [...headers, 'content-length', String(Buffer.byteLength(body))]).end(body);
}

function headersOf({ type, immutable }: PublicFile): string[] {
  return ['content-type', type, 'vary', 'accept-encoding', 'cache-control', immutable ? FOR_EVER : FOR_NOW];
}

function encodingFor(accepted: string, file: PublicFile): 'br' | 'gzip' | 'plain' {
  if (file.br && accepts(accepted, 'br')) return 'br';
  return file.gzip && accepts(accepted, 'gzip') ? 'gzip' : 'plain';
}

/** Whether an encoding is named and not refused (`br;q=0`). */
function accepts(header: string, encoding: string): boolean {
  const at = header.indexOf(encoding);
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(header.slice(at + encoding.length));
}

function isKnown(header: string | undefined, tag: string): boolean {
  return (
    header !== undefined && (header === tag || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
  );
}
