import { InputError } from '../input-error.js';

/** Runs work on a part of an input; where it refuses, the path becomes that in the whole. */
export function relocated<T>(wholePath: (path: string) => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.code, error.message, wholePath(error.path)) : error;
  }
}
