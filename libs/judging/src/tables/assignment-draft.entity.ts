import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Owed } from '../domain/owed.js';
import type { SharedWords } from '../domain/shared-words.js';
import type { ChangeBatch, DraftState } from '../domain/workbench/draft.js';
import type { DraftSettings } from '../domain/workbench/draft-settings.js';
import type { DraftProgress, Inspected, PublishedDraw, Seating, Solved } from '../domain/workbench/draft-parts.js';

const STATES = `state IN ('running', 'failed', 'ready', 'stopped', 'discarded', 'published', 'undone')`;

/** One attempt at a round's assignment; judges read only what was published from it. */
@Entity({ schema: 'judging', name: 'assignment_draft' })
@Check('ck_assignment_draft_state', STATES)
@Check(
  'ck_assignment_draft_worked',
  `state NOT IN ('ready', 'published', 'undone') OR basis IS NOT NULL AND inputs_hash IS NOT NULL`,
)
@Check('ck_assignment_draft_published', `(state IN ('published', 'undone')) = (published_at IS NOT NULL)`)
@Index('uq_assignment_draft', ['roundId'], { unique: true, where: `state IN ('running', 'failed', 'ready')` })
@Index('ix_assignment_draft_round', ['roundId', 'begunAt'])
export class AssignmentDraftEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_assignment_draft' }) id: string;
  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('RoundEntity', { name: 'fk_assignment_draft_round' })
  roundId: string;
  @Column({ type: 'text' }) state: DraftState;
  @Column({ type: 'jsonb' }) settings: DraftSettings;
  @Column({ type: 'text' }) seed: string;
  /** [entry, judge] that must be, from the draft before. */
  @Column({ type: 'jsonb' }) pins: [string, string][];
  @Column({ name: 'begun_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_assignment_draft_person' })
  begunBy: string;
  @Column({ name: 'begun_at', type: 'timestamptz' }) begunAt: Date;
  /** How far the search is. */
  @Column({ type: 'jsonb', nullable: true }) progress: DraftProgress | null;
  /** Why it failed: the code of a refusal, with what fills its text. */
  @Column({ type: 'jsonb', nullable: true }) refusal: { code: string; details: Record<string, unknown> } | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** SHA-256 of everything it depends on: entries, panel, conflicts, plan and settings. */
  @Column({ name: 'inputs_hash', type: 'text', nullable: true }) inputsHash: string | null;
  @Column({ type: 'jsonb', nullable: true }) seating: Seating | null;
  @Column({ type: 'jsonb', nullable: true }) problem: Solved['problem'] | null;
  @Column({ type: 'jsonb', nullable: true }) result: Solved['result'] | null;
  /** Answers that judges owed meanwhile, and what each cost. */
  @Column({ type: 'jsonb', nullable: true }) owed: Owed | null;
  /** Pairs that were drawn with words of the judge that stand in the entry. */
  @Column({ type: 'jsonb', nullable: true }) words: SharedWords | null;
  /** [entry, judge] as worked out, and those that only join groups. */
  @Column({ type: 'jsonb', nullable: true }) basis: [string, string][] | null;
  @Column({ type: 'jsonb' }) anchors: [string, string][];
  @Column({ type: 'jsonb' }) changes: ChangeBatch[];
  @Column({ type: 'jsonb', nullable: true }) inspection: Inspected | null;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  /** What was in force before it was published; null: nothing. */
  @Column({ type: 'jsonb', nullable: true }) before: PublishedDraw | null;
}
