import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SetCheck, SetContent, SetKey } from '../domain/result-set/result-set.js';

/** The result of an edition as it was finalised: never changed, only followed by another. */
@Entity({ schema: 'award', name: 'result_set' })
@Unique('uq_result_set_no', ['editionId', 'no'])
@Check('ck_result_set_no', 'no > 0')
@Check('ck_result_set_hash', `hash ~ '^[0-9a-f]{64}$'`)
export class ResultSetEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_result_set' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_result_set_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @Column({ type: 'int' }) no: number;
  /** Version of the edition's plan it was made by. */
  @Column({ name: 'rules_version', type: 'int' }) rulesVersion: number;
  /** RFC 8785 text of the public bundle, and its SHA-256. */
  @Column({ type: 'text' }) bundle: string;
  @Column({ type: 'text' }) hash: string;
  @Column({ type: 'jsonb' }) content: SetContent;
  /** Whom the bundle's ids stand for. */
  @Column({ type: 'jsonb' }) key: SetKey;
  /** The recomputations that agreed. */
  @Column({ type: 'jsonb' }) checks: SetCheck[];
  @ForeignKey('PersonEntity', { name: 'fk_result_set_person' })
  @Column({ name: 'made_by', type: 'uuid' })
  madeBy: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ type: 'text' }) comment: string;
}
