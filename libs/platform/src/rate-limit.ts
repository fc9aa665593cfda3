import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import { refuse } from '#kernel';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { sha256 } from './chance.js';
import { Leases } from './rate-lease.js';
import { isGiven } from './outage.js';
import { PortalConfig } from './config.js';
import { LIMIT, type PortalRequest } from './http.js';

interface Limit {
  readonly by: 'ip' | 'account' | 'ip+account';
  readonly points: number;
  readonly seconds: number;
}

/** How often, by whom: a hall full of judges shares one address, so addresses get room and accounts do not. */
const LIMITS = {
  'sign-in': [
    { by: 'ip+account', points: 10, seconds: 900 },
    { by: 'account', points: 50, seconds: 900 },
    { by: 'ip', points: 300, seconds: 900 },
  ],
  'sign-up': [
    { by: 'account', points: 5, seconds: 3600 },
    { by: 'ip', points: 100, seconds: 3600 },
  ],
  reset: [
    { by: 'account', points: 5, seconds: 3600 },
    { by: 'ip', points: 100, seconds: 3600 },
  ],
  // Mails to an address that nobody has proven yet.
  'email-change': [
    { by: 'account', points: 10, seconds: 3600 },
    { by: 'ip', points: 100, seconds: 3600 },
  ],
  code: [
    { by: 'ip+account', points: 10, seconds: 900 },
    { by: 'ip', points: 300, seconds: 900 },
  ],
  // A hall full of tablets may share one address; a code of 50 bits is out of reach at this pace.
  'paper-code': [{ by: 'ip', points: 300, seconds: 900 }],
  sms: [
    { by: 'account', points: 10, seconds: 3600 },
    { by: 'ip', points: 60, seconds: 3600 },
  ],
  // A code of 80 bits is out of reach; this keeps a portal from being asked all day.
  certificate: [{ by: 'ip', points: 120, seconds: 60 }],
  // Told without a name: a person has one or two things to tell.
  tip: [{ by: 'ip', points: 20, seconds: 3600 }],
  check: [{ by: 'ip', points: 120, seconds: 60 }],
  // What pages tell of themselves: enough for a hall behind one address, too little to fill a log.
  'page-fault': [{ by: 'ip', points: 60, seconds: 600 }],
  search: [
    { by: 'account', points: 120, seconds: 60 },
    { by: 'ip', points: 3000, seconds: 60 },
  ],
} as const satisfies Record<string, readonly Limit[]>;

export type LimitName = keyof typeof LIMITS;

/** Counts routes marked with @RateLimit in PostgreSQL, so that two instances share one bucket. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly buckets = new Map<string, RateLimiterPostgres>();
  private readonly leases = new Leases();

  constructor(
    private readonly reflector: Reflector,
    private readonly config: PortalConfig,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.get<LimitName | undefined>(LIMIT, context.getHandler());
    if (!name) return true;
    const request = context.switchToHttp().getRequest<PortalRequest>();
    for (const limit of LIMITS[name]) await this.consume(name, limit, keyOf(limit, request));
    return true;
  }

  private async consume(name: string, limit: Limit, key: string): Promise<void> {
    try {
      const bucket = this.bucket(name, limit);
      await this.leases.consume(bucket.points, `${bucket.keyPrefix} ${key}`, (points) => bucket.consume(key, points));
    } catch (reason) {
      // Where nothing can be written there is nothing to guard but reading.
      if (isGiven(reason)) return;
      if (!(reason instanceof RateLimiterRes)) throw reason;
      refuse('too-many', 'too-many-requests', { retryAfter: Math.ceil(reason.msBeforeNext / 1000) });
    }
  }

  private bucket(name: string, limit: Limit): RateLimiterPostgres {
    const keyPrefix = `${name}:${limit.by}`;
    const bucket =
      this.buckets.get(keyPrefix) ??
      new RateLimiterPostgres({
        storeClient: (this.source.driver as unknown as { master: unknown }).master,
        schemaName: 'platform',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix,
        points: limit.points * this.config.LIMITS_SCALE,
        duration: limit.seconds,
        clearExpiredByTimeout: false,
      });
    this.buckets.set(keyPrefix, bucket);
    return bucket;
  }
}

/** Hashed: an address of any length fits the column, and the table names nobody. */
function keyOf(limit: Limit, request: PortalRequest): string {
  const { email } = (request.body ?? {}) as { email?: unknown };
  const account = typeof email === 'string' ? email.trim().toLowerCase() : (request.actor?.personId ?? '');
  const ip = networkOf(request.ip);
  return sha256(limit.by === 'ip' ? ip : limit.by === 'account' ? account : `${ip} ${account}`);
}

/** An IPv6 customer owns a whole /64 and could change the address with every request; IPv4 addresses stay whole. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1]!;
  if (!ip.includes(':')) return ip;
  const [head = '', tail = ''] = ip.toLowerCase().split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = ip.includes('::') ? [...left, ...zeros, ...right] : left;
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
