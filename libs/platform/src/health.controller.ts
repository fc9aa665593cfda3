import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import pg from 'pg';
import { PortalConfig } from './config.js';
import { Public } from './http.js';

/** For load balancers: `live` says the process answers, `ready` that its database does too. */
@Controller('health')
export class HealthController {
  constructor(private readonly config: PortalConfig) {}

  @Public()
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Uses a connection of its own, so that a full pool does not make a healthy process look dead. */
  @Public()
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const ok = await answers(this.config.DATABASE_URL);
    if (!ok) void reply.status(HttpStatus.SERVICE_UNAVAILABLE).header('retry-after', '3');
    return { status: ok ? 'ok' : 'unavailable' };
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000, query_timeout: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
