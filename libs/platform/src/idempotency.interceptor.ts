import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import { refuse } from '#kernel';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { PortalConfig } from './config.js';
import type { PortalRequest } from './http.js';
import { Claim, KeyTaken } from './idempotency.js';
import { KeepsKey } from './keeps-key.js';
import { report } from './outage.js';
import { requestContext } from './request-context.js';
import { row } from './sql.js';

const KEY = /^[\w-]{8,128}$/;
/** How long a repeated request waits for the first one's answer before it takes what its first transaction gave. */
const WAIT = 2000;

const unkept = (error: unknown) => report(error, 'an idempotency key');

/** Reads `Idempotency-Key` of signed-in people: a write that is sent again is done once and answered the same. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly config: PortalConfig,
    private readonly routes: Reflector,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<PortalRequest>();
    const claim = this.claimOf(request);
    if (!claim) return next.handle();
    const keeps = this.routes.get(KeepsKey, context.getHandler());
    if (!keeps?.(Object(request.body) as object)) return from(this.answer(claim, next));
    Object.assign(requestContext.getStore() ?? {}, { key: claim.key });
    return next.handle();
  }

  private claimOf(request: PortalRequest): Claim | undefined {
    const key = request.headers['idempotency-key'];
    const person = request.actor?.personId;
    // An upload is no JSON to compare, and storing the same bytes twice changes nothing.
    if (key === undefined || !person || request.method === 'GET' || request.isMultipart()) return undefined;
    if (typeof key !== 'string' || !KEY.test(key)) refuse('malformed', 'idempotency-key-malformed');
    const asked = `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`;
    const hash = createHmac('sha256', this.config.SECRET_KEY).update(asked).digest('hex');
    return new Claim(key, person, hash);
  }

  private async answer(claim: Claim, next: CallHandler): Promise<unknown> {
    const kept = await this.kept(claim);
    if (kept) return kept.answer;
    const context = requestContext.getStore();
    if (context) context.claim = claim;
    try {
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      // A route whose answer nobody may keep has let go of the key.
      if (context?.claim === claim) await this.keep(claim, answer).catch(unkept);
      return answer;
    } catch (error) {
      if (error instanceof KeyTaken) return this.answer(new Claim(claim.key, claim.person, claim.hash), next);
      if (claim.taken) await this.free(claim).catch(unkept);
      throw error;
    }
  }

  private async kept({ person, key, hash }: Claim): Promise<{ answer: unknown } | undefined> {
    const sql = 'SELECT request_hash AS hash, answer, done FROM platform.idempotency WHERE person = $1 AND key = $2';
    for (const until = performance.now() + WAIT; ; await pause(50)) {
      const line = await row<{ hash: string; answer: unknown; done: boolean }>(this.source, sql, [person, key]);
      if (line && line.hash !== hash) refuse('invalid', 'idempotency-key-reused');
      if (!line || line.done || performance.now() > until) return line;
    }
  }

  private async keep({ person, key, hash }: Claim, answer: unknown): Promise<void> {
    const sql = `INSERT INTO platform.idempotency (person, key, request_hash, answer, done) VALUES ($1, $2, $3, $4, true)
      ON CONFLICT (person, key) DO UPDATE SET answer = excluded.answer, done = true`;
    await this.source.query(sql, [person, key, hash, JSON.stringify(answer ?? null)]);
  }

  private async free({ person, key }: Claim): Promise<void> {
    await this.source.query('DELETE FROM platform.idempotency WHERE person = $1 AND key = $2 AND NOT done', [
      person,
      key,
    ]);
  }
}
