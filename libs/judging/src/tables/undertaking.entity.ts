import type { Localised } from '#kernel';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An undertaking as a judge read and signed it. */
@Entity({ schema: 'judging', name: 'undertaking' })
@Unique('uq_undertaking', ['editionId', 'personId', 'textHash'])
export class UndertakingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_undertaking' })
  id: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_undertaking_edition' })
  editionId: string;

  @Index('ix_undertaking_person')
  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_undertaking_person' })
  personId: string;

  @Column({ type: 'jsonb' })
  text: Localised;

  @Column({ name: 'text_hash', type: 'text' })
  textHash: string;

  /** Version of the edition whose text it is. */
  @Column({ name: 'edition_version', type: 'int' })
  editionVersion: number;

  /** As the judge wrote it. */
  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt: Date;
}
