import { readFileSync } from 'node:fs';
import { InputError } from '#fairness';
import { parseStrictly } from './strict-json.js';

const STANDARD_INPUT = 0;

/** Standard input as JSON; InputError as {@link parseInput}, and `unreadable` for what is no stream of bytes. */
export function readInput(): unknown {
  return parseInput(bytesOf(STANDARD_INPUT));
}

function bytesOf(input: number): Uint8Array {
  try {
    return readFileSync(input);
  } catch (error) {
    throw new InputError('unreadable', `standard input cannot be read: ${(error as Error).message}`);
  }
}

/** Bytes of UTF-8 as JSON. InputError `not-json`, `not-utf-8`, `too-deep`, and those of {@link parseStrictly}. */
export function parseInput(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  try {
    return parseStrictly(text);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof RangeError) throw new InputError('too-deep', 'the input is nested too deeply');
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
