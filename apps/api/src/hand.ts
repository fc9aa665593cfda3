import 'reflect-metadata';
import { sentenceOf } from '#platform/failure';
import { ParcelError } from '#platform/parcel';
import { give } from './hand-give.js';
import { keep } from './hand-keep.js';
import { HandError } from './hand-portal.js';
import { take } from './hand-take.js';

const USAGE = 'Usage: hand.js give FILE | HAND_CODE=… hand.js take FILE | hand.js keep --without-the-hall';

/** @returns what to print: the code of a parcel, or as JSON what take() answers */
async function hand([verb, what, ...rest]: string[]): Promise<string> {
  if (rest.length > 0 || what === undefined) throw new HandError(USAGE);
  if (verb === 'give') return give(process.env, what);
  if (verb === 'take') return JSON.stringify(await take(process.env, what, process.env.HAND_CODE ?? ''));
  if (verb !== 'keep' || what !== '--without-the-hall') throw new HandError(USAGE);
  await keep(process.env);
  return '';
}

try {
  process.stdout.write(`${await hand(process.argv.slice(2))}\n`);
} catch (error) {
  const known = error instanceof HandError || error instanceof ParcelError;
  process.stderr.write(`${known ? error.message : sentenceOf(error)}\n`);
  process.exit(1);
}
process.exit(0);
