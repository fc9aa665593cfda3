import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import pg from 'pg';
import { PortalConfig } from './config.js';
import { HealthView } from './health.view.js';
import { Public } from './http.js';
import { isDiskFull } from './outage.js';

/** For load balancers: `live` says the process answers, `ready` that its database does too. */
@Controller('health')
export class HealthController {
  private probe: { readonly until: number; readonly ok: Promise<boolean> } | undefined;

  constructor(private readonly config: PortalConfig) {}

  @Public()
  @Get('live')
  live(): HealthView {
    return { status: 'ok' };
  }

  /** Uses a connection of its own, so that a full pool does not make a healthy process look dead. */
  @Public()
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const ok = await this.fresh();
    if (!ok) void reply.status(HttpStatus.SERVICE_UNAVAILABLE).header('retry-after', '3');
    return { status: ok ? (isDiskFull() ? 'disk-full' : 'ok') : 'unavailable' };
  }

  /** Asks at most twice a second: whoever calls this often must not use up the database's connections. */
  private fresh(): Promise<boolean> {
    if (!this.probe || performance.now() > this.probe.until) {
      this.probe = { until: performance.now() + 500, ok: answers(this.config.DATABASE_URL) };
    }
    return this.probe.ok;
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
