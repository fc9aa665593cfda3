import { CertificateSigner } from './certificate-signer.js';
import { CorrectCertificate } from './correct-certificate.js';
import { EndIssue } from './end-issue.js';
import { IssueNext } from './issue-next.js';
import { KeepSeal } from './keep-seal.js';
import { PaperShelf } from './paper-shelf.js';
import { PrintCertificates } from './print-certificates.js';
import { RevokeCertificate } from './revoke-certificate.js';
import { StartIssue } from './start-issue.js';
import { StoreCertificates } from './store-certificates.js';

/** What is done to certificates. */
export const CERTIFICATE_ACTIONS = [
  ...[CertificateSigner, StoreCertificates, PaperShelf, PrintCertificates],
  ...[StartIssue, IssueNext, EndIssue, RevokeCertificate, CorrectCertificate, KeepSeal],
];
