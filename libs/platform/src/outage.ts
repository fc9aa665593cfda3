import { Logger } from '@nestjs/common';
import { codeOf } from './sql-state.js';

/** SQLSTATE classes and socket errors that say: the database is away, full or too slow. Try again later. */
const AWAY = /^(08|53|57|58|55P03|25P03|25006|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_AGAIN)/;
const AWAY_WORDS =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|read timeout|timeout expired|after calling end on the pool/i;

const log = new Logger('Fault');
/** Somebody tries to write to a database that can only be read. */
const READ_ONLY = '25006';
const DISK_FULL = '53100';
const [QUIET, LONG_QUIET] = [1000, 60_000];
let silentUntil = 0;
let noticed = 0;
let lastFull = -Infinity;

/**
 * Whether an error means that the database cannot answer now, rather than that the program asked for nonsense. The queue's
 * errors are no instances of Error, but have their words.
 */
export function isAway(error: unknown): boolean {
  return AWAY.test(codeOf(error)) || AWAY_WORDS.test((error as Partial<Error>).message ?? '');
}

/** Whether an error means that the portal was given to another place and is only read here. */
export function isGiven(error: unknown): boolean {
  return codeOf(error) === READ_ONLY;
}

/** Lets pass that nothing could be written because the portal was given to another place. @throws any other error */
export function unlessGiven(error: unknown): void {
  if (!isGiven(error)) throw error;
}

/**
 * Logs an error nobody expected, with its stack. That the database is away is said once a second at most, however many
 * requests, jobs and connections notice.
 */
export function report(error: unknown, where = ''): void {
  if (isAway(error)) sayAway(error as Error);
  else log.error([where, (error as Partial<Error>).stack ?? String(error)].filter(Boolean).join(': '));
}

/** Whether the database has refused a write within the last minute because its disk is full. */
export function isDiskFull(): boolean {
  return performance.now() - lastFull < LONG_QUIET;
}

function sayAway(error: Error): void {
  noticed++;
  if (codeOf(error) === DISK_FULL) lastFull = performance.now();
  if (performance.now() < silentUntil) return;
  silentUntil = performance.now() + (isGiven(error) ? LONG_QUIET : QUIET);
  const [reason = ''] = error.message.split('\n');
  log.warn({ msg: `The database is unavailable: ${reason || codeOf(error)}`, noticed });
  noticed = 0;
}
