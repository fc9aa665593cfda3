import type { CertificateState } from '../../domain/certificate/certificate.js';
import type { CertificateKind } from '../../domain/certificate/kind.js';

export class VerifiedNameView {
  'zh-CN': string;
  en: string;
}

export class VerifiedProjectView {
  title: string;
  organisation: string;
}

/** What strangers who hold number and code may know. */
export class CertificateVerdictView {
  state: CertificateState;
  number: string;
  kind: CertificateKind;
  edition: VerifiedNameView;
  award: VerifiedNameView;
  project: VerifiedProjectView | null;
  /** A person's name but for its first character is left out; a unit's and a project's stand in full. */
  holder: string;
  /** The day of the official publication, YYYY-MM-DD. */
  date: string;
  /** When it was corrected or revoked; null: it is valid. */
  endedAt: Date | null;
  /** The number of the certificate that took its place. */
  replacedBy: string | null;
  /** SHA-256 of the signed words, to compare with a copy at hand. */
  hash: string;
}

/** A key with which certificates were signed. */
export class CertificateKeyView {
  id: string;
  /** SubjectPublicKeyInfo in PEM. */
  publicKey: string;
  since: Date;
}

export class CertificateKeysView {
  items: CertificateKeyView[];
}
