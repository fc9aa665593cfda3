import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { newId, randomToken, sha256 } from '#platform/chance';
import type { Tx } from '#platform/unit-of-work';
import { SessionViews } from '../../queries/session-views.js';
import type { SessionView } from '../../queries/session.view.js';

/** A session together with the token that only its cookie will hold; null: the cookie is there already. */
export interface Opened {
  readonly token: string | null;
  readonly view: SessionView;
}

const DEVICE_LENGTH = 200;
const INSERT = `INSERT INTO identity.session (id, person_id, token_hash, device, paper_code_id, created_at, last_seen_at)
  SELECT $1, $2, $3, $4, $5::uuid, at, at FROM (SELECT clock_timestamp() AS at) AS clock`;
const ROTATE = `UPDATE identity.session SET token_hash = $2, strong_at = clock_timestamp() WHERE id = $1`;

/** Makes sessions; the database keeps only the hash of a token. Their times are real time, never the demo's. */
@Injectable()
export class StartSession {
  constructor(
    private readonly journal: Journal,
    private readonly views: SessionViews,
  ) {}

  /** `paperCodeId`: by a printed code, as a judge of its edition and no more. */
  async within(tx: Tx, personId: string, device: string, paperCodeId: string | null = null): Promise<Opened> {
    const id = newId();
    const token = randomToken();
    const called = [...device].slice(0, DEVICE_LENGTH).join('');
    await tx.query(INSERT, [id, personId, sha256(token), called, paperCodeId]);
    const actor = { personId, sessionId: id, seats: [] };
    const note = { editionId: null, subject: personId, details: { sessionId: id } };
    await this.journal.record(tx, actor, 'identity.session-started', note);
    return { token, view: await this.views.of(tx, id) };
  }

  /** The session that asks, as it is. */
  async present(tx: Tx, { sessionId }: Actor): Promise<Opened> {
    return { token: null, view: await this.views.of(tx, sessionId) };
  }

  /** Marks a session as strong and changes its token, because it can do more than before. */
  async strengthen(tx: Tx, { sessionId }: Actor): Promise<Opened> {
    const token = randomToken();
    await tx.query(ROTATE, [sessionId, sha256(token)]);
    return { token, view: await this.views.of(tx, sessionId) };
  }
}
