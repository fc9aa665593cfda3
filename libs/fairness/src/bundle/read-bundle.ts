import { reject } from '../input-error.js';
import type { EditionBundle } from './edition-bundle.js';

type Part = Readonly<Record<string, unknown>>;

const LISTS = ['rounds', 'awards', 'draws'] as const;
const RECORDS = ['edition', 'set', 'awarding', 'trl', 'numbers', 'hashes'] as const;

/**
 * Reads the text of a result bundle.
 * @throws InputError `bundle-malformed` for what is no JSON, no bundle, or one of another version
 */
export function readEditionBundle(text: string): EditionBundle {
  const value = parsed(text);
  if (!isRecord(value) || value['version'] !== 2) reject('bundle-malformed', 'this is no result bundle of version 2');
  for (const name of LISTS) if (!Array.isArray(value[name])) malformed(`/${name}`);
  for (const name of RECORDS) if (!isRecord(value[name])) malformed(`/${name}`);
  (value['rounds'] as unknown[]).forEach((round, at) => checkRound(round, `/rounds/${at}`));
  (value['awards'] as unknown[]).forEach((award, at) => checkList(award, 'seats', `/awards/${at}`));
  (value['draws'] as unknown[]).forEach((draw, at) => checkList(draw, 'ids', `/draws/${at}`));
  if (value['ballots'] !== undefined) checkBallots(value['ballots']);
  for (const name of ['limits', 'barred']) checkList(value['awarding'], name, '/awarding');
  checkLedger(value['ledger']);
  return value as unknown as EditionBundle;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return reject('bundle-malformed', 'this is no JSON');
  }
}

function checkRound(round: unknown, at: string): void {
  for (const name of ['rubrics', 'entries', 'sheets']) checkList(round, name, at);
  const { rule, results, sheets } = round as Part;
  if (!isRecord(rule)) malformed(`${at}/rule`);
  if (!isRecord(results) || !Object.values(results).every(isRecord)) malformed(`${at}/results`);
  const bare = (sheets as unknown[]).findIndex((sheet) => !isRecord(sheet) || !isRecord(sheet['marks']));
  if (bare >= 0) malformed(`${at}/sheets/${bare}`);
}

function checkBallots(ballots: unknown): void {
  if (!Array.isArray(ballots)) malformed('/ballots');
  ballots.forEach((ballot: unknown, at) => {
    checkList(ballot, 'rounds', `/ballots/${at}`);
    const { rounds } = ballot as { rounds: unknown[] };
    rounds.forEach((round, place) => checkList(round, 'votes', `/ballots/${at}/rounds/${place}`));
  });
}

function checkLedger(ledger: unknown): void {
  if (ledger === null) return;
  for (const name of ['leaves', 'lines']) checkList(ledger, name, '/ledger');
  if (!isRecord((ledger as Part)['head'])) malformed('/ledger/head');
}

function checkList(part: unknown, name: string, at: string): void {
  if (!isRecord(part) || !Array.isArray(part[name])) malformed(`${at}/${name}`);
}

function malformed(path: string): never {
  return reject('bundle-malformed', 'this is no result bundle: a part is missing or is something else', path);
}

function isRecord(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
