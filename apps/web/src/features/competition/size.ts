/** Bytes as people read them: `20 MB`. */
export function sizeText(bytes: number): string {
  const mega = bytes / 1_048_576;
  return mega >= 1 ? `${Math.round(mega)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
