/** Greatest length of a kept file name in code points, its extension included. */
export const NAME_MAX = 200;

/** Controls, bidirectional marks, overrides and isolates, the byte order mark, unassigned code points, surrogates. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Cn}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * The name a file is kept and offered under: the last part of a path, composed (NFC), without characters that could
 * hide what it is, at most {@link NAME_MAX} code points with the extension kept; `file` when nothing is left.
 */
export function cleanFileName(raw: string): string {
  const last = raw.normalize('NFC').replace(UNWANTED, '').split(/[\\/]/).pop() ?? '';
  const name = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/, '');
  const extension = extensionOf(name);
  const tail = extension === '' ? '' : name.slice(-extension.length - 1);
  const stem = [...name.slice(0, name.length - tail.length)]
    .slice(0, NAME_MAX - tail.length)
    .join('')
    .trim();
  return stem + tail === '' ? 'file' : (stem || 'file') + tail;
}

/** The extension in lower case without its dot, '' when there is none (or none of at most eight letters or digits). */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** `Content-Disposition` of a download (RFC 6266 with RFC 8187): an ASCII name for old clients, the true one beside. */
export function disposition(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7E]/g, '_')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
