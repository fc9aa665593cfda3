import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a ledger stood, signed by the portal. */
@Entity({ schema: 'journal', name: 'signed_head' })
@Check('ck_signed_head_size', 'size > 0')
export class SignedHeadEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_signed_head' })
  editionId: string;

  /** Lines so far. */
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_signed_head' })
  size: string;

  /** Merkle root over them (RFC 9162), in hexadecimal. */
  @Column({ type: 'text' })
  root: string;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt: Date;

  /** Ed25519 over the canonical JSON of edition, root, size and time, in base64. */
  @Column({ type: 'text' })
  signature: string;

  /** In PEM. */
  @Column({ name: 'public_key', type: 'text' })
  publicKey: string;
}
