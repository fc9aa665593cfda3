import { CertificateController } from './certificate.controller.js';
import { CertificateDeskController } from './certificate-desk.controller.js';
import { CertificatePrintController } from './certificate-print.controller.js';

/** What certificates are asked for by. */
export const CERTIFICATE_CONTROLLERS = [CertificateController, CertificateDeskController, CertificatePrintController];
