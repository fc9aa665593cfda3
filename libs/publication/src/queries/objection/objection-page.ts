import { Injectable } from '@nestjs/common';
import { historyOf } from '#journal';
import { People } from '#identity';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { clockOf } from '../../domain/objection/objection.js';
import { may } from '../../domain/policy.js';
import { DONE, FROM, freeOf, OBJECTION, OWED } from './columns.js';
import type { EvidenceView, HearingView, ObjectionAbilitiesView, ObjectionView, StepView } from './objection.view.js';
import { type AskedSteps, Remedies } from './remedies.js';

type Row = Omit<ObjectionView, 'clock' | 'evidence' | 'hearings' | 'steps' | 'remedies' | 'can'> & AskedSteps;

const ONE = `SELECT ${OBJECTION}, o.words, o.extension_reason AS "extensionReason", o.answer, ${OWED} AS "secondNoticeOwed",
    ${DONE} AS done FROM ${FROM} WHERE o.id = $1 AND ${freeOf(2)}`;
const FILES = `SELECT v.id, v.side, v.hearing_id AS "hearingId", u.name, u.size, u.state
  FROM publication.evidence v JOIN file.upload u ON u.id = v.upload_id WHERE v.objection_id = $1 ORDER BY v.id`;
const HEARINGS = `SELECT id, question, asked_at AS "askedAt", due_at AS "dueAt", answer, answered_at AS "answeredAt"
  FROM publication.hearing WHERE objection_id = $1 ORDER BY asked_at`;
/** What the team or the objector did is shown without a name. */
const OF_STAFF =
  /^publication\.(objection-(accepted|rejected|extended|decided)|hearing-asked|objector-read|log-pack-taken)$/;

/** One objection with its course. */
@Injectable()
export class ObjectionPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
    private readonly remedies: Remedies,
  ) {}

  async of(actor: Actor, id: string): Promise<ObjectionView> {
    const { read } = this.unit;
    const { done, ...one } = found(await row<Row>(read, ONE, [id, actor.personId]));
    found(may.seeObjections(actor, one) || null);
    const files = await rows<EvidenceView>(read, FILES, [id]);
    const hearings = await rows<Omit<HearingView, 'files'>>(read, HEARINGS, [id]);
    const own = may.seeObjector(actor, one);
    const [remedies = []] = await this.remedies.of(read, one.editionId, [{ ...one, done }]);
    return {
      ...one,
      remedies,
      clock: clockOf(one, await now(read)),
      evidence: own ? files.filter(({ side }) => side !== 'team') : [],
      hearings: hearings.map((asked) => ({ ...asked, files: files.filter(({ hearingId }) => hearingId === asked.id) })),
      steps: await this.stepsOf(read, id),
      can: abilities(actor, one),
    };
  }

  private async stepsOf(reader: Reader, id: string): Promise<StepView[]> {
    const lines = (await historyOf(reader, id)).filter(({ kind }) => kind !== 'publication.objector-told');
    const ids = [...new Set(lines.flatMap(({ actorId }) => actorId ?? []))];
    const names = new Map((await this.people.byIds(reader, ids)).map((person) => [person.id, person.name]));
    return lines
      .filter(({ kind, actorId }) => kind !== 'publication.objector-read' || actorId !== null)
      .map(({ at, kind, actorId }) => ({
        ...{ at, kind },
        by: OF_STAFF.test(kind) ? (names.get(actorId ?? '') ?? null) : null,
      }));
  }
}

function abilities(
  actor: Actor,
  { state, extensionReason, entryId, ...one }: Omit<Row, 'done'>,
): ObjectionAbilitiesView {
  const decides = may.decideObjection(actor, one);
  const accepted = decides && state === 'accepted';
  return {
    ...{ accept: decides && state === 'received', reject: decides && state === 'received' },
    ...{ hear: accepted && entryId !== null, extend: accepted && extensionReason === null, decide: accepted },
    seeObjector: may.seeObjector(actor, one),
  };
}
