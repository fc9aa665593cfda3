import { portableCrypto } from '#fairness/verify';

/** A number and what keeps anybody from trying numbers until the seal fits. */
export interface Secret {
  value: string;
  salt: string;
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of a text, in lower-case hexadecimal. */
const sha256 = (text: string) => hex(portableCrypto.sha256(new TextEncoder().encode(text)));

/** The seal of a number, made in this browser: the portal gets this alone. */
export const sealOf = ({ value, salt }: Secret) => sha256(`draw-value-v1\n${salt}\n${value}`);

/** 128 bits of chance. */
export const newSalt = () => hex(crypto.getRandomValues(new Uint8Array(16)));

const keyOf = (drawId: string, position: number) => `draw-value.${drawId}.${position}`;

/** Keeps the number on this device until it is opened. */
export function keepSecret(drawId: string, position: number, secret: Secret): void {
  try {
    localStorage.setItem(keyOf(drawId, position), JSON.stringify(secret));
  } catch {
    // A browser that keeps nothing: whoever sealed has the line they were shown.
  }
}

/** The number kept on this device; null: it was sealed elsewhere. */
export function keptSecret(drawId: string, position: number): Secret | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(drawId, position)) ?? 'null') as Secret | null;
  } catch {
    return null;
  }
}

/** The line to write down: number and salt. */
export const lineOf = ({ value, salt }: Secret) => `${value}-${salt}`;

/** Reads such a line back; null where it is none. */
export function secretOf(line: string): Secret | null {
  const [, value, salt] = /^\s*(\d{1,9})\s*-\s*([0-9a-f]{32})\s*$/i.exec(line) ?? [];
  return value && salt ? { value, salt: salt.toLowerCase() } : null;
}
