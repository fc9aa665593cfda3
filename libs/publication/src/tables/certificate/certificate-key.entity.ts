import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key the portal signs certificates with; published, and kept when another one follows. */
@Entity({ schema: 'publication', name: 'certificate_key' })
export class CertificateKeyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_certificate_key' }) id: string;
  /** SubjectPublicKeyInfo in PEM. */
  @Column({ name: 'public_key', type: 'text' }) publicKey: string;
  @Column({ type: 'timestamptz' }) since: Date;
}
