import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Locale } from '#kernel';

/** Who objects; supervisors alone may know, and each look is on record. */
@Entity({ schema: 'publication', name: 'objector' })
export class ObjectorEntity {
  @ForeignKey('ObjectionEntity', { name: 'fk_objector_objection' })
  @PrimaryColumn({ name: 'objection_id', type: 'uuid', primaryKeyConstraintName: 'pk_objector' })
  objectionId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) phone: string;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) organisation: string | null;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) locale: Locale;
}
