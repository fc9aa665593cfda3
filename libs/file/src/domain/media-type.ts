import { refuse } from '#kernel';
import { extensionOf } from './name.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'video/mp4': ['mp4'],
  [`${OFFICE}.presentationml.presentation`]: ['pptx'],
  [`${OFFICE}.wordprocessingml.document`]: ['docx'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['xlsx'],
};
/** What clients say when they do not know; it contradicts nothing. */
const UNKNOWN = new Set(['', 'application/octet-stream']);
/** What runs when somebody opens it; a name such as `plan.exe.pdf` hides one where extensions are not shown. */
const RUNS = /\.(exe|scr|pif|bat|cmd|msi|msp|dll|jar|js|jse|vbs|vbe|wsf|ps1|hta|lnk|sh|apk|docm|xlsm|pptm)$/i;
/** What content sniffing calls programs. */
const PROGRAMS = new Set(['application/x-msdownload', 'application/x-elf', 'application/x-mach-binary']);

/** Extensions of a media type, the first as people write it; none for a type no rule can name. */
function extensionsOf(mediaType: string): readonly string[] {
  return EXTENSIONS[mediaType] ?? [];
}

/**
 * The media type a file claims by its name, before its bytes come.
 * @throws DomainError `file-type` when no allowed type has this extension, `file-type-mismatch` when the declared type
 * is another one, `file-double-extension` when the name hides a second one that runs
 */
export function claimedMediaType(declared: string, name: string, allowed: readonly string[]): string {
  const extension = extensionOf(name);
  const said = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const claimed = allowed.find((type) => extensionsOf(type).includes(extension));
  const accepted = allowed.flatMap((type) => extensionsOf(type).slice(0, 1));
  if (!claimed) refuse('invalid', 'file-type', { extension, allowed: accepted.join(', ') });
  if (!UNKNOWN.has(said) && said !== claimed) refuse('invalid', 'file-type-mismatch', { extension });
  if (RUNS.test(name.slice(0, -extension.length - 1))) refuse('invalid', 'file-double-extension', { name });
  return claimed;
}

/**
 * Refuses content that is not what its name claims.
 * @param found media type read from the bytes, undefined when they are of no known type
 * @throws DomainError `file-executable` for a program, `file-type-mismatch` for anything else
 */
export function assertContent(found: string | undefined, claimed: string, name: string): void {
  if (found !== undefined && PROGRAMS.has(found)) refuse('invalid', 'file-executable');
  if (found !== claimed) refuse('invalid', 'file-type-mismatch', { extension: extensionOf(name) });
}
