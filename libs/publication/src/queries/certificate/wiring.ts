import { CertificateBasis } from './basis.js';
import { CertificateDesk } from './certificate-desk.js';
import { CertificateFiles } from './certificate-files.js';
import { CertificatePapers } from './certificate-papers.js';
import { DueCertificates } from './due-certificates.js';
import { PrintBundle } from './print-bundle.js';
import { TrialPrint } from './trial-print.js';
import { Verification } from './verification.js';

/** What is read of certificates, and for them. */
export const CERTIFICATE_QUERIES = [
  ...[CertificateBasis, CertificateDesk, CertificateFiles, CertificatePapers],
  ...[DueCertificates, PrintBundle, TrialPrint, Verification],
];
