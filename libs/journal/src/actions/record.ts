import { Injectable, type OnModuleInit, SetMetadata, type Type } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { ledgerBody } from '#fairness';
import { type Actor, found } from '#kernel';
import { JobQueue } from '#platform/jobs';
import { requestIdOfNow } from '#platform/request-context';
import { row } from '#platform/sql';
import { beforeCommit, instantOf, type Tx } from '#platform/unit-of-work';
import type { Line, Note, Reaction } from '../domain/line.js';

const HEARS = 'journal:hears';

/** Marks a provider class as a Reaction to lines of these kinds. */
export const Hears = (...kinds: string[]) => SetMetadata(HEARS, kinds);

/** Writes what happened, in the transaction in which it happens, and wakes whoever hears it after the commit. */
@Injectable()
export class Journal implements OnModuleInit {
  private readonly hearers = new Map<string, string[]>();

  constructor(
    private readonly jobs: JobQueue,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const kinds = instance && metatype ? this.reflector.get<string[] | undefined>(HEARS, metatype) : undefined;
      if (kinds) this.hear(kinds, metatype as Type, instance as Reaction);
    }
  }

  /**
   * Adds a line, its jobs and, with `seal`, a link of the edition's ledger as the transaction's last statement.
   * @param kind `context.noun-participle`
   */
  async record(tx: Tx, actor: Actor, kind: string, note: Note): Promise<void> {
    const at = instantOf(tx);
    const details = note.details ?? {};
    const sql = `INSERT INTO journal.line (at, edition_id, kind, subject, actor_id, request_id, details)
      VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`;
    const values = [at, note.editionId, kind, note.subject, actor.personId, requestIdOfNow(), details];
    const { id } = found(await row<{ id: string }>(tx, sql, values));
    const { editionId, subject } = note;
    const line: Line = { id, at, editionId, kind, subject, actorId: actor.personId, details };
    await Promise.all((this.hearers.get(kind) ?? []).map((name) => this.jobs.enqueue(tx, name, line)));
    const body = note.seal;
    if (body) beforeCommit(tx, () => seal(tx, line, body));
  }

  private hear(kinds: string[], { name }: Type, reaction: Reaction): void {
    const queue = `reaction.${name}`;
    for (const kind of kinds) this.hearers.set(kind, [...(this.hearers.get(kind) ?? []), queue]);
    this.jobs.offer(queue, (data) => {
      const line = data as Line;
      return reaction.react({ ...line, at: new Date(line.at) });
    });
  }
}

/** Body: RFC 8785 canonical JSON, so that anybody can hash it again; a number that is no safe integer throws. */
async function seal(tx: Tx, line: Line, body: Record<string, unknown>): Promise<void> {
  if (!line.editionId) throw new Error(`${line.kind} cannot be sealed: a ledger belongs to an edition`);
  const whole = { ...body, kind: line.kind, subject: line.subject, actor: line.actorId, at: line.at.toISOString() };
  await tx.query('SELECT journal.append($1, $2, $3)', [line.editionId, line.at, ledgerBody(whole)]);
}
