/** The bytes of standard base64 text (RFC 4648 §4, with padding; white space is skipped); null for anything else. */
export function fromBase64(text: string): Uint8Array | null {
  const dense = text.replace(/\s/g, '');
  if (dense.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(dense)) return null;
  return Uint8Array.from(atob(dense), (char) => char.charCodeAt(0));
}
