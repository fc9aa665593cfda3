import type { Archive } from './archive.js';
import { PressFault } from './paper.js';

/** Where the parts of an Office document say what they are. */
export const CONTENT_TYPES = '[Content_Types].xml';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML writes it, without what no XML can hold. */
export function xmlText(text: string): string {
  const held = [...text].filter((char) => char >= ' ' && char !== '\uFFFE' && char !== '\uFFFF').join('');
  return held.toWellFormed().replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? '');
}

/** The value of an attribute in a tag; empty when it has none. */
export const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? '';

/** Names of the parts whose content type ends like this. */
export async function partsOf(archive: Archive, kind: string): Promise<string[]> {
  const tags = (await archive.text(CONTENT_TYPES)).match(/<(?:\w+:)?Override\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => attributeOf(tag, 'ContentType').endsWith(kind))
    .map((tag) => attributeOf(tag, 'PartName').replace(/^\//, ''));
}

/**
 * The text with something put at a place that must be there.
 * @throws PressFault `file-unreadable` without the place
 */
export function inserted(text: string, at: number, more: string): string {
  if (at < 0) throw new PressFault('file-unreadable');
  return text.slice(0, at) + more + text.slice(at);
}

/** Whether a part is written in the strict form of the standard, which has names of its own. */
export const isStrict = (text: string): boolean => text.includes('http://purl.oclc.org/ooxml/');
