import {
  type EditionBundle,
  type EditionVerdict,
  InputError,
  portableCrypto,
  readEditionBundle,
  recomputeEdition,
} from '#fairness/verify';

/** A bundle that was computed again. */
export interface Checked {
  state: 'checked';
  bundle: EditionBundle;
  verdict: EditionVerdict;
  /** SHA-256 of its text */
  hash: string;
}

/** What is no bundle, or one whose inputs lead to nothing. */
export interface Unreadable {
  state: 'unreadable';
  path: string;
}

/** Computes a bundle again; nothing leaves the browser. Differences name entries by the public numbers that are known. */
export function check(text: string, numbers: Readonly<Record<string, string>>): Checked | Unreadable {
  try {
    const bundle = readEditionBundle(text);
    const verdict = recomputeEdition(bundle);
    const bytes = portableCrypto.sha256(new TextEncoder().encode(text.trim()));
    const hash = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return { state: 'checked', bundle: { ...bundle, numbers: { ...bundle.numbers, ...numbers } }, verdict, hash };
  } catch (error) {
    return { state: 'unreadable', path: error instanceof InputError ? error.path : '' };
  }
}
