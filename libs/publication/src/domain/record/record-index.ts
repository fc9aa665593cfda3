/** What a part of the record, or of an objection’s, is. */
export type RecordKind =
  | 'minutes'
  | 'draw'
  | 'lot'
  | 'sheet'
  | 'signatures'
  | 'result'
  | 'notice'
  | 'release'
  | 'objection'
  | 'hearing'
  | 'step'
  | 'evidence'
  | 'letter'
  | 'prize'
  | 'ballot'
  | 'certificate'
  | 'ledger';

/** A part of the record as it was written into the archive. */
export interface RecordedPart {
  readonly path: string;
  readonly kind: RecordKind;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** The index of a record: what is in it, and when it was put together. */
export function recordIndex(
  edition: { readonly code: string; readonly name: object },
  madeAt: Date,
  parts: readonly RecordedPart[],
): string {
  const verify = 'sha256sum -c SHA256SUMS';
  return `${JSON.stringify({ edition, madeAt: madeAt.toISOString(), verify, parts }, null, 2)}\n`;
}

/** The checksums of files in the form that `sha256sum -c` reads. */
export function checksums(files: readonly Pick<RecordedPart, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** A number as a part of a name, so that names sort as numbers do. */
export const padded = (no: number): string => String(no).padStart(4, '0');
