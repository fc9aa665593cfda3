import { checkUscc, type Eligibility, eligibility, type Finding } from '#kernel';

/**
 * What a reviewer should know about an entrant's organisation. Never a wall: a doubtful code is a finding, and an
 * address elsewhere may be explained.
 * @param provinces first two digits of the regions (GB/T 2260) that may enter
 * @param organisation as the register knows it
 * @param declared the registered address the team gave, six digits; it decides, and may differ from the register's
 */
export function lookAtOrganisation(
  provinces: readonly string[],
  organisation: { uscc: string | null; region: string },
  declared: string,
): { outcome: Eligibility; findings: Finding[] } {
  const { uscc, region } = organisation;
  const code = uscc === null ? ['uscc-missing'] : checkUscc(uscc).findings.map((finding) => `uscc-${finding}`);
  const findings: Finding[] = code.map((one) => ({ path: 'organisation.uscc', code: one }));
  if (declared !== region) findings.push({ path: 'organisation.region', code: 'region-differs', params: { region } });
  return { outcome: eligibility({ provinces, region: declared, uscc }), findings };
}
