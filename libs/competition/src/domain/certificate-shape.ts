import type { CertificatesPlan, CertificateWording } from './certificate-plan.js';
import { ORGANIZER_ROLES } from './edition-plan.js';
import { list, localised, matching, object, oneOf } from './shape.js';

const wording = object<CertificateWording>({ title: localised(40), text: localised(600) });

/** The shape of what an edition says about its certificates. */
export const certificatesShape = object<CertificatesPlan>({
  series: matching(/^[A-Z0-9]{2,20}$/),
  orientation: oneOf(['landscape', 'portrait']),
  signatories: list(oneOf(ORGANIZER_ROLES), 1, ORGANIZER_ROLES.length),
  ...{ project: wording, member: wording, person: wording, judge: wording, organisation: wording },
});
