import type { CertificatesPlan, CertificateWording } from '../domain/certificate-plan.js';
import type { OrganizerRole } from '../domain/edition-plan.js';
import { LocalisedView } from './localised.view.js';

/** The words on one kind of certificate. */
export class CertificateWordingView implements CertificateWording {
  title: LocalisedView;
  text: LocalisedView;
}

/** How the certificates of an edition look. */
export class CertificatesPlanView implements CertificatesPlan {
  series: string;
  orientation: 'landscape' | 'portrait';
  signatories: OrganizerRole[];
  project: CertificateWordingView;
  member: CertificateWordingView;
  person: CertificateWordingView;
  judge: CertificateWordingView;
  organisation: CertificateWordingView;
}
