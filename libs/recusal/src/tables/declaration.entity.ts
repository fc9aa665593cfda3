import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConflictKind, Declaration } from '../domain/relation.js';

/** A person's statement that they must not judge a subject. */
@Entity({ schema: 'recusal', name: 'declaration' })
@Index('uq_declaration_standing', ['personId', 'subjectId'], { unique: true, where: `state = 'declared'` })
@Check('ck_declaration_kind', `kind IN ('personal', 'financial', 'organisational', 'professional')`)
@Check('ck_declaration_state', `state IN ('declared', 'dismissed')`)
export class DeclarationEntity implements Declaration {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_declaration' })
  id: string;

  @Index('ix_declaration_edition')
  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_declaration_edition' })
  editionId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_declaration_person' })
  personId: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  @Column({ type: 'text' })
  kind: ConflictKind;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'declared_at', type: 'timestamptz' })
  declaredAt: Date;

  @Column({ type: 'text' })
  state: 'declared' | 'dismissed';
}
