import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That somebody says they have no conflict with a subject. */
@Entity({ schema: 'recusal', name: 'clearance' })
export class ClearanceEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_clearance' })
  @ForeignKey('PersonEntity', { name: 'fk_clearance_person' })
  personId: string;
  @PrimaryColumn({ name: 'subject_id', type: 'uuid', primaryKeyConstraintName: 'pk_clearance' }) subjectId: string;
  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_clearance_edition' })
  editionId: string;
  @Column({ name: 'cleared_at', type: 'timestamptz' }) clearedAt: Date;
}
