import { IssueCertificates, ResumeIssues } from './issue-certificates.js';
import { TellHolders } from './tell-holders.js';

/** What follows for certificates. */
export const CERTIFICATE_REACTIONS = [IssueCertificates, ResumeIssues, TellHolders];
