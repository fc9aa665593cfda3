import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The picture of the organisers' seal; it leaves the portal only as part of a printed certificate. */
@Entity({ schema: 'publication', name: 'certificate_seal' })
@Check('ck_certificate_seal_size', 'octet_length(png) BETWEEN 1 AND 1048576')
export class CertificateSealEntity {
  @ForeignKey('EditionEntity', { name: 'fk_certificate_seal_edition' })
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_certificate_seal' })
  editionId: string;
  @Column({ type: 'bytea' }) png: Buffer;
  @Column({ type: 'text' }) hash: string;
  @Column({ name: 'uploaded_at', type: 'timestamptz' }) uploadedAt: Date;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
}
