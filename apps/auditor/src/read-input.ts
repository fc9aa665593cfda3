import { readFileSync } from 'node:fs';
import { InputError } from '#fairness';
import { parseStrictly } from './strict-json.js';

const STANDARD_INPUT = 0;

/** Standard input as JSON. InputError `not-json` for anything else, `not-utf-8` for bytes that are no text. */
export function readInput(): unknown {
  return parseInput(readFileSync(STANDARD_INPUT));
}

/** Bytes of UTF-8 as JSON. */
export function parseInput(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  try {
    return parseStrictly(text);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('not-json', `the input is no JSON: ${(error as Error).message}`);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('not-utf-8', 'the input is no UTF-8 text');
  }
}
