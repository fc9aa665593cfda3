import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { EditionPlan } from '../domain/edition-plan.js';

/** The plan as it stood after each change; rows are never changed. */
@Entity({ schema: 'competition', name: 'edition_version' })
export class EditionVersionEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_edition_version' })
  @ForeignKey('EditionEntity', { name: 'fk_edition_version_edition' })
  editionId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_edition_version' })
  version: number;

  @Column({ type: 'jsonb' })
  plan: EditionPlan;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt: Date;

  /** null: the system, when the edition was founded from a file. */
  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy: string | null;

  /** Why it was changed, in the words of whoever changed it; may be empty. */
  @Column({ type: 'text', default: '' })
  note: string;
}
