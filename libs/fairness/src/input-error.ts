/** Input that has no answer: a stable code, a sentence, and where in the input it stands (RFC 6901, `/rows/3/2`). */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: string;
  readonly path: string;

  constructor(code: string, message: string, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** Throws an {@link InputError}: an expression, so that it can stand after `??`. */
export function reject(code: string, message: string, path = ''): never {
  throw new InputError(code, message, path);
}
