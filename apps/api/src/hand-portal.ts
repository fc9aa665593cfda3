import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig, type PortalConfig } from '#platform/config';
import { appRole } from '#platform/role';
import { AppModule } from './app.module.js';

/** What a process was told. */
export type Environment = Record<string, string | undefined>;

/** One sentence for whoever hands the portal over. */
export class HandError extends Error {}

/** The portal's parts without their HTTP, and without its worker. */
export async function withPortal<T>(
  environment: Environment,
  work: (app: INestApplicationContext, config: PortalConfig) => Promise<T>,
): Promise<T> {
  const config = loadConfig({ ...environment, WORKER: '0', LOG_LEVEL: 'silent' });
  const root = AppModule.of(config, await appRole(config.DATABASE_URL));
  const app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
  try {
    return await work(app, config);
  } finally {
    await app.close();
  }
}

/** Every address under which this machine has been reached: links to it lead nowhere once the portal is elsewhere. */
export function addressesOf({ DATA_DIR, PUBLIC_URL }: PortalConfig): string[] {
  const guide = readGuide(join(DATA_DIR, 'hall/guide.json'));
  return [...new Set([PUBLIC_URL, ...(guide.secure ?? []), ...(guide.plain ?? []), guide.moved?.from ?? PUBLIC_URL])];
}

interface Guide {
  readonly secure?: string[];
  readonly plain?: string[];
  readonly moved?: { readonly from: string } | null;
}

function readGuide(file: string): Guide {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Guide;
  } catch {
    return {};
  }
}
