import { type Finding, LOCALES } from '#kernel';
import { CERTIFICATE_KINDS, CERTIFICATE_PLACES, type CertificateKind } from './certificate-plan.js';
import type { EditionPlan } from './edition-plan.js';
import { duplicates, findingIf } from './finding.js';

/** Wordings have only places that can be filled, and name whom they honour; each role signs once. */
export function certificateFindings({ certificates }: EditionPlan): Finding[] {
  if (!certificates) return [];
  return [
    ...duplicates(certificates.signatories, (index) => `certificates.signatories.${index}`),
    ...CERTIFICATE_KINDS.flatMap((kind) =>
      LOCALES.flatMap((locale) =>
        placeFindings(kind, certificates[kind].text[locale], `certificates.${kind}.text.${locale}`),
      ),
    ),
  ];
}

function placeFindings(kind: CertificateKind, text: string, path: string): Finding[] {
  const places = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const unknown = places.find((name) => !CERTIFICATE_PLACES[kind].includes(name));
  const holder = kind === 'project' ? 'project' : 'name';
  return [
    ...findingIf(unknown !== undefined, path, 'unknown-code', { value: `{${unknown}}` }),
    ...findingIf(!places.includes(holder), path, 'unknown-code', { value: `{${holder}}` }),
  ];
}
