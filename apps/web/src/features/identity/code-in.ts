/** Ten of Crockford's characters, a hyphen between or none. */
const CODE = /^[0-9a-z]{5}-?[0-9a-z]{5}$/i;

/** The code that a slip's QR code holds, behind the # of an address or alone; null for anything else. */
export function codeIn(text: string): string | null {
  const held = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text;
  const code = held.trim();
  return CODE.test(code) ? code.toUpperCase() : null;
}
