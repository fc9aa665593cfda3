import { refuse } from '#kernel';
import { extensionOf } from './name.js';

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'video/mp4': ['mp4'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
};
/** What clients say when they do not know; it contradicts nothing. */
const UNKNOWN = new Set(['', 'application/octet-stream']);

/**
 * Refuses with `file-type` unless the content's own type is allowed and neither the declared type nor the extension
 * says otherwise.
 * @param found media type read from the bytes, undefined when they are of no known type
 * @returns the media type to keep
 */
export function agreedMediaType(
  found: string | undefined,
  declared: string,
  name: string,
  allowed: readonly string[],
): string {
  const said = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const details = { allowed, found: found ?? null };
  if (found === undefined || !allowed.includes(found)) refuse('invalid', 'file-type', details);
  const extensions = EXTENSIONS[found] ?? [];
  const agrees = (UNKNOWN.has(said) || said === found) && extensions.includes(extensionOf(name));
  return agrees ? found : refuse('invalid', 'file-type', { ...details, declared: said, extensions });
}
