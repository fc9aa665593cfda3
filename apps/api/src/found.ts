import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FoundFromFile } from '#competition';
import { FoundOrganiser, SeedDemoAccounts, type SeededAccount } from '#identity';
import { handovers } from '#journal';
import { DomainError, isEmail, SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { loadConfig } from '#platform/config';
import { isGivenAway } from '#platform/database-lock';
import { sentenceOf } from '#platform/failure';
import { checkSchema } from '#platform/migrate';
import { appRole } from '#platform/role';
import { ROOT } from '#platform/root';
import { Texts } from '#platform/texts';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { AppModule } from './app.module.js';

/** The day on which registration opened in 2024. */
const HISTORIC = new Date('2024-05-20T00:00:00+08:00');
const GIVEN = `This portal has been given away: here it can only be read, until it comes back (hall:take) or is kept (hall:keep).`;
const FILE = join(ROOT, 'database/seeds/edition-2024.json');

/** Founds the two editions and, when asked, the demo's accounts or the first organiser's link; answers what to print. */
async function found(app: INestApplicationContext, tx: Tx, organiser: string | undefined): Promise<string[]> {
  const file = readFileSync(FILE, 'utf8');
  const founding = app.get(FoundFromFile, { strict: false });
  await founding.historic(tx, SYSTEM, file, HISTORIC);
  const editionId = await founding.current(tx, SYSTEM, file, await now(tx));
  // A portal that has been handed over is a real one, wherever it runs: nobody signs in to it with a demo's password.
  const isDemo = process.env.SEED_DEMO === '1' && (await handovers(tx)).length === 0;
  const demo = isDemo ? app.get(SeedDemoAccounts, { strict: false }) : undefined;
  const signIns = (await demo?.within(tx, { editionId }))?.map(line) ?? [];
  if (!organiser) return signIns;
  const link = await app.get(FoundOrganiser, { strict: false }).within(tx, { editionId, email: organiser });
  return [...signIns, `The first organiser, ${organiser}, signs up here (the link works once):`, link];
}

function line({ role, email, password, factorSecret }: SeededAccount): string {
  const factor = factorSecret ? `  TOTP ${factorSecret}` : '';
  return `${(role ?? 'team').padEnd(14)}${email.padEnd(34)}${password}${factor}`;
}

/** One sentence for whoever founds. */
class FoundingError extends Error {}

/** The address after --organiser, if it was given. */
function organiserOf(args: string[]): string | undefined {
  const [option, mail, ...rest] = args;
  if (option === undefined) return undefined;
  if (option === '--organiser' && mail !== undefined && isEmail(mail) && rest.length === 0) return mail;
  throw new FoundingError('Usage: npm run found -- --organiser MAIL');
}

function complaint(error: unknown, app: INestApplicationContext | undefined): string {
  if (error instanceof DomainError && app) return app.get(Texts).refusal('en', error.code, error.details);
  return error instanceof FoundingError ? error.message : sentenceOf(error);
}

/** Nothing can be founded in a portal that is elsewhere; nobody's start fails over it. */
function sayGiven(organiser: string | undefined): void {
  if (organiser) throw new FoundingError(GIVEN);
  process.stdout.write(`${GIVEN}\n`);
}

let app: INestApplicationContext | undefined;
try {
  const organiser = organiserOf(process.argv.slice(2));
  const config = loadConfig({ ...process.env, WORKER: '0', LOG_LEVEL: 'silent' });
  await checkSchema(config.DATABASE_URL);
  if (await isGivenAway(config.DATABASE_URL)) sayGiven(organiser);
  else {
    const root = AppModule.of(config, await appRole(config.DATABASE_URL));
    app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
    const context = app;
    const lines = await context.get(UnitOfWork).run((tx) => found(context, tx, organiser));
    process.stdout.write(lines.map((text) => `${text}\n`).join(''));
  }
} catch (error) {
  process.stderr.write(`${complaint(error, app)}\n`);
  process.exitCode = 1;
}
await app?.close();
process.exit();
