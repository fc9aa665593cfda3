import type { CertificateState, IssueState } from '../../domain/certificate/certificate.js';
import type { CertificateKind } from '../../domain/certificate/kind.js';
import { VerifiedNameView } from './verification.view.js';

/** A certificate as its holders and the staff see it. */
export class CertificateView {
  id: string;
  number: string;
  kind: CertificateKind;
  award: VerifiedNameView;
  edition: VerifiedNameView;
  /** The person or unit, of a project its title. */
  holder: string;
  /** Of the entry it belongs to. */
  entryNumber: string | null;
  date: string;
  state: CertificateState;
  issuedAt: Date;
  endedAt: Date | null;
  reason: string | null;
  /** The number of the certificate that took its place. */
  replacedBy: string | null;
}

export class StaffCertificateView extends CertificateView {
  /** False: what was published since no longer gives it. */
  stands: boolean;
  /** It was revoked and is the last of its claim, which what was published still gives: issued again only if asked for. */
  again: boolean;
}

export class MyCertificatesView {
  items: CertificateView[];
}

/** How far a bulk issue is. */
export class CertificateIssueView {
  id: string;
  state: IssueState;
  total: number;
  issued: number;
  printed: number;
  startedAt: Date;
  endedAt: Date | null;
}

/** A judge who can be honoured. */
export class HonourableJudgeView {
  personId: string;
  name: string;
  /** Has a valid certificate. */
  held: boolean;
}

export class DueCountView {
  kind: CertificateKind;
  count: number;
}

/** What of an award's people differs from the notice. */
export class CertificateDifferenceView {
  /** `withdrew`, agreed only `since`, `gone` from the team, or the whole prize `unlisted`. */
  how: 'withdrew' | 'since' | 'gone' | 'unlisted';
  award: VerifiedNameView;
  number: string;
  /** The person's; of a prize that is not listed the project's. */
  name: string;
}

export class CertificatesCanView {
  issue: boolean;
  cancel: boolean;
  end: boolean;
  seal: boolean;
}

/** Everything about an edition's certificates. */
export class CertificateDeskView {
  /** Why none can be issued: `results-not-published`, `results-provisional`, `results-outdated`, `notice-open`. */
  blockers: string[];
  /** Who is due one and has none, by kind. */
  due: DueCountView[];
  /** Whose names the certificates leave out, or have from nowhere but the results. */
  differences: CertificateDifferenceView[];
  issue: CertificateIssueView | null;
  sealKeptAt: Date | null;
  judges: HonourableJudgeView[];
  items: StaffCertificateView[];
  can: CertificatesCanView;
}

export class StartedIssueView {
  id: string;
  total: number;
}

export class ReplacedCertificateView {
  id: string;
  number: string;
}
