import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SigningSide, SigningWay } from '../domain/signing/signature.js';

/** One side's confirmation of a submitted sheet. */
@Entity({ schema: 'judging', name: 'signature' })
@ForeignKey('SheetRevisionEntity', ['sheetId', 'no'], ['sheetId', 'no'], { name: 'fk_signature_revision' })
@Check('ck_signature_side', `side IN ('judge', 'scorekeeper')`)
@Check('ck_signature_way', `way IN ('account', 'paper')`)
export class SignatureEntity {
  @PrimaryColumn({ name: 'sheet_id', type: 'uuid', primaryKeyConstraintName: 'pk_signature' })
  sheetId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_signature' })
  no: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_signature' })
  side: SigningSide;

  /** Under one's own account, or by hand on the paper. */
  @Column({ type: 'text' })
  way: SigningWay;

  /** Who signed; on paper, who found the signature there. */
  @Index('ix_signature_person')
  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_signature_person' })
  personId: string;

  /** Of the sheet, as the signer saw it. */
  @Column({ type: 'text' })
  hash: string;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt: Date;
}
