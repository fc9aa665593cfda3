import { Injectable, type OnModuleInit, SetMetadata, type Type } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { ledgerBody } from '#fairness';
import type { Actor } from '#kernel';
import { JobQueue } from '#platform/jobs';
import { requestIdOfNow } from '#platform/request-context';
import { rows } from '#platform/sql';
import { beforeCommit, instantOf, type Tx } from '#platform/unit-of-work';
import type { Happening, Line, Note, Reaction } from '../domain/line.js';

const HEARS = 'journal:hears';
const LINES = `INSERT INTO journal.line (at, edition_id, kind, subject, actor_id, request_id, details)
  SELECT $1::timestamptz, l."editionId", $2::text, l.subject, l."actorId", l."requestId", l.details FROM ROWS FROM (
    jsonb_to_recordset($3::jsonb) AS ("editionId" uuid, subject uuid, "actorId" uuid, "requestId" uuid, details jsonb)
  ) WITH ORDINALITY AS l ("editionId", subject, "actorId", "requestId", details, place)
  ORDER BY place RETURNING id`;
const APPEND = `SELECT journal.append(l.edition, $1, l.body) FROM (
  SELECT * FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS l (edition, body, place) ORDER BY edition, place) l`;

interface Sealed {
  readonly editionId: string;
  readonly body: string;
}

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
  record(tx: Tx, actor: Actor, kind: string, note: Note): Promise<void> {
    return this.recordAll(tx, kind, [{ actor, note, requestId: requestIdOfNow() }]);
  }

  /** As `record`, for what happened to several subjects at once: as many statements as for one. */
  async recordAll(tx: Tx, kind: string, happened: readonly Happening[]): Promise<void> {
    const at = await instantOf(tx);
    const told = happened.map(({ actor, note, requestId }) => ({
      ...{ editionId: note.editionId, subject: note.subject, actorId: actor.personId, requestId },
      details: note.details ?? {},
    }));
    const written = await rows<{ id: string }>(tx, LINES, [at, kind, JSON.stringify(told)]);
    const lines = told.map(({ requestId: _requestId, ...line }, place): Line => ({
      ...{ id: written[place]!.id, at, kind },
      ...line,
    }));
    await Promise.all((this.hearers.get(kind) ?? []).map((name) => this.jobs.enqueue(tx, name, ...lines)));
    const sealed = lines.flatMap((line, place) => sealedOf(line, happened[place]!.note.seal));
    if (sealed.length > 0) beforeCommit(tx, () => append(tx, at, sealed));
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
function sealedOf(line: Line, body: Record<string, unknown> | undefined): Sealed[] {
  if (!body) return [];
  const { editionId, kind, subject, actorId: actor, at } = line;
  if (!editionId) throw new Error(`${kind} cannot be sealed: a ledger belongs to an edition`);
  return [{ editionId, body: ledgerBody({ ...body, kind, subject, actor, at: at.toISOString() }) }];
}

/** Ledgers in the order of their editions, so that two transactions never wait for each other; each in its own order. */
async function append(tx: Tx, at: Date, sealed: readonly Sealed[]): Promise<void> {
  await tx.query(APPEND, [at, sealed.map(({ editionId }) => editionId), sealed.map(({ body }) => body)]);
}
