import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { sha256 } from '#platform/chance';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { paperCodeLife, readPaperCode, type UsablePaperCode, usePaperCode } from '../../domain/paper-code.js';
import { type Opened, StartSession } from '../session/start-session.js';
import { PaperSecret } from './paper-secret.js';

/** What a tablet sends: the code as it was typed or scanned, and a word of its own for this attempt. */
export interface PaperSignIn {
  code: string;
  attempt: string;
}

interface Known extends UsablePaperCode {
  readonly id: string;
  readonly editionId: string;
  readonly personId: string;
  readonly today: string;
}

/** Of a person whose account is in use and who still holds the judge's seat. */
const LOCK = `SELECT code.id, code.edition_id AS "editionId", code.person_id AS "personId", code.day::text AS day, code.state,
    code.attempt_hash AS "attemptHash", extract(epoch FROM clock_timestamp() - code.used_at)::float AS "usedFor",
    ((clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date)::text AS today
  FROM identity.paper_code AS code JOIN identity.person ON person.id = code.person_id AND person.disabled_at IS NULL
  WHERE code.code_hash = $1 AND EXISTS (SELECT FROM identity.seat WHERE person_id = code.person_id
    AND edition_id = code.edition_id AND role = 'judge') FOR UPDATE OF code`;
const USE = `UPDATE identity.paper_code SET state = $2, attempt_hash = $3, used_at = clock_timestamp() WHERE id = $1`;
const UNANSWERED = 'DELETE FROM identity.session WHERE paper_code_id = $1';

/** Opens a judge's session by a code on paper: no address, no password, no mail. */
@Injectable()
export class SignInByCode {
  private readonly log = new Logger('Security');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly secret: PaperSecret,
    private readonly sessions: StartSession,
  ) {}

  async run(actor: Actor, given: PaperSignIn, device: string): Promise<Opened> {
    const code = readPaperCode(given.code);
    const opened = code && (await this.unit.run((tx) => this.within(tx, actor, { ...given, code }, device)));
    if (opened) return opened;
    this.log.warn({ event: 'paper-code-failed' });
    return refuse('sign-in-needed', 'paper-code-wrong');
  }

  async within(tx: Tx, actor: Actor, given: PaperSignIn, device: string): Promise<Opened | null> {
    const known = await row<Known>(tx, LOCK, [this.secret.hash(given.code)]);
    if (!known) return null;
    const attemptHash = sha256(given.attempt);
    if (usePaperCode(known, known.today, attemptHash) === 'again') await tx.query(UNANSWERED, [known.id]);
    else await tx.query(USE, [known.id, paperCodeLife.advance(known.state, 'use'), attemptHash]);
    if (actor.sessionId) await tx.query('DELETE FROM identity.session WHERE id = $1', [actor.sessionId]);
    const opened = await this.sessions.within(tx, known.personId, device, known.id);
    const user = { personId: known.personId, sessionId: null, seats: [] };
    const note = { editionId: known.editionId, subject: known.personId, details: { paperCodeId: known.id } };
    await this.journal.record(tx, user, 'identity.paper-code-used', note);
    return opened;
  }
}
