import { Injectable } from '@nestjs/common';
import { Editions, type FormPlan, Forms } from '#competition';
import { Phones } from '#identity';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { EligibilityDecision } from '../../domain/review/eligibility-decision.js';
import type { Entry } from '../../domain/entry.js';
import { ENTRY, NUMBER, STANDING } from './columns.js';
import { draftSeenBy } from '../draft/draft.js';
import type { ExtensionView } from '../deadline/extension.view.js';
import type { Draft, DraftDocument, RevisionContent } from '../../domain/revision.js';
import { FILES } from '../submission/revisions.js';
import { type AskedEdition, editionOf } from './edition-of.js';
import type { ExpectedFileView, WaitingView } from '../deadline/waiting.view.js';
import type { DecisionView, EntryView } from './entry.view.js';
import { showEntry } from './show-entry.js';
import { seenBy, visible } from './visible.js';

/** Everything a page of one entry is made of. */
export interface EntryFacts {
  entry: Entry;
  shownNumber: string | null;
  lead: { id: string; name: string; email: string; phones: string[] };
  revision: { content: RevisionContent; contentHash: string; documents: DraftDocument[] } | null;
  decisions: DecisionView[];
  extensions: ExtensionView[];
  waiting: WaitingView | null;
  arriving: ExpectedFileView[];
  /** What reviewers said of proofs that the organisation may enter, newest first. */
  words: Pick<EligibilityDecision, 'organisationId' | 'outcome' | 'verdict'>[];
  /** What the organisation of the last revision is known as today. */
  handedInOrganisationId: string | null;
  /** Its plan's form is the one that the draft answers. */
  edition: AskedEdition;
  /** The form that the shown revision answered. */
  revisionForm: FormPlan;
  /** Whether a telephone number can be proven here. */
  provable: boolean;
  /** Present when the reader sees the draft. */
  draft: Draft | null;
  at: Date;
}

type Row = Entry &
  Pick<
    EntryFacts,
    | 'shownNumber'
    | 'lead'
    | 'revision'
    | 'decisions'
    | 'extensions'
    | 'waiting'
    | 'arriving'
    | 'words'
    | 'handedInOrganisationId'
  >;

const PAGE = `SELECT ${ENTRY}, ${NUMBER} AS "shownNumber",
    jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phones',
      coalesce((SELECT jsonb_agg(v.number) FROM identity.verified_phone v WHERE v.person_id = p.id), '[]')) AS lead,
    CASE WHEN r.id IS NOT NULL
      THEN jsonb_build_object('content', r.content, 'contentHash', r.content_hash, 'documents', ${FILES}) END AS revision,
    coalesce((SELECT jsonb_agg(jsonb_build_object('verdict', d.verdict, 'revisionNo', d.revision_no,
      'reason', d.reason, 'fields', d.fields, 'checklist', d.checklist, 'dueAt', d.due_at, 'decidedAt', d.decided_at)
      ORDER BY d.id) FROM entry.decision d WHERE d.entry_id = e.id), '[]') AS decisions,
    coalesce((SELECT jsonb_agg(jsonb_build_object('deadlineBefore', x.deadline_before, 'until', x.until,
      'reason', x.reason, 'grantedAt', x.granted_at) ORDER BY x.id) FROM entry.extension x WHERE x.entry_id = e.id), '[]')
      AS extensions,
    (SELECT jsonb_build_object('pressedAt', w.pressed_at, 'until', w.until, 'files', w.expected)
      FROM entry.waiting w WHERE w.entry_id = e.id AND w.until > $4) AS waiting,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.target->>'kind', 'name', a.name) ORDER BY a.id)
      FROM file.arrival a WHERE a.purpose = 'entry-document' AND a.target->>'entry' = e.id::text
        AND a.person_id = $2::uuid AND a.expires_at > clock_timestamp()), '[]') AS arriving,
    coalesce((SELECT jsonb_agg(jsonb_build_object('organisationId', coalesce(o.merged_into, o.id), 'outcome', w.outcome,
        'verdict', w.verdict) ORDER BY w.decided_at DESC, w.id DESC)
      FROM entry.eligibility_decision w JOIN identity.organisation o ON o.id = w.organisation_id
      WHERE w.entry_id = e.id), '[]') AS words, ${STANDING} AS "handedInOrganisationId"
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = e.lead_id
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.id = $1 AND ${visible(2, 3)}`;

/** One entry, as its reader may see it. */
@Injectable()
export class EntryPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly forms: Forms,
    private readonly phones: Phones,
  ) {}

  /** As {@link of}, outside a transaction. */
  show(actor: Actor, id: string): Promise<EntryView> {
    return this.of(this.unit.read, actor, id);
  }

  /** `not-found` for everybody who may not know of it. */
  async of(reader: Reader, actor: Actor, id: string): Promise<EntryView> {
    const at = await now(reader);
    const line = found(await row<Row>(reader, PAGE, [id, ...seenBy(actor), at]));
    const { entry, facts } = partsOf(line);
    const edition = await editionOf(reader, entry, this.editions, this.forms);
    const draft = await draftSeenBy(reader, actor, { entry, edition, at });
    const frozenVersion = facts.revision?.content.formVersion ?? entry.formVersion;
    const revisionForm = await this.forms.answered(reader, entry.editionId, frozenVersion);
    const { provable } = this.phones;
    return showEntry(actor, { entry, ...facts, edition, revisionForm, provable, draft, at });
  }
}

/** The entry's own columns, and what stands beside it. */
function partsOf(line: Row) {
  const { shownNumber, lead, revision, decisions, extensions, waiting, arriving, ...more } = line;
  const { words, handedInOrganisationId, ...entry } = more;
  const facts = {
    shownNumber,
    lead,
    revision,
    decisions,
    extensions,
    waiting,
    arriving,
    words,
    handedInOrganisationId,
  };
  return { entry, facts };
}
