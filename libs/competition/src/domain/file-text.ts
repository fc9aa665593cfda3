/** Columns of a line: the width to which the repository's own files are set. */
const WIDTH = 120;
/** Characters two columns wide: Han, kana, Hangul, full-width forms and the punctuation between them. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/gu;

/**
 * A JSON document as the text of a file, always the same for the same document: what fits stands on one line, lists of
 * several objects never do, members keep their order, a line feed ends it.
 */
export function fileText(document: unknown): string {
  return `${written(document, '', 0)}\n`;
}

/** `taken`: columns of the line that are in use before and after the value. */
function written(value: unknown, indent: string, taken: number): string {
  const flat = onOneLine(value);
  if (flat !== null && taken + columns(flat) <= WIDTH) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => {
      const comma = index < value.length - 1 ? ',' : '';
      return `${inner}${written(item, inner, inner.length + comma.length)}${comma}`;
    });
    return `[\n${items.join('\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{\n${members(Object.entries(value), inner)}\n${indent}}`;
}

function members(entries: readonly [string, unknown][], indent: string): string {
  const lines = entries.map(([key, value], index) => {
    const [head, comma] = [`${indent}${JSON.stringify(key)}: `, index < entries.length - 1 ? ',' : ''];
    return `${head}${written(value, indent, columns(head) + comma.length)}${comma}`;
  });
  return lines.join('\n');
}

function onOneLine(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const apart = value.length > 1 && value.every(hasSeveral);
    const items = apart ? [null] : value.map(onOneLine);
    return items.includes(null) ? null : `[${items.join(', ')}]`;
  }
  const entries = Object.entries(value).map(([key, inner]) => {
    const text = onOneLine(inner);
    return text === null ? null : `${JSON.stringify(key)}: ${text}`;
  });
  if (entries.includes(null)) return null;
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function hasSeveral(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 1;
}

function columns(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}
