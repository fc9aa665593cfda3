import { checkUscc, type Eligibility, eligibility, type Finding } from '#kernel';

/** An organisation as the register knows it; `authority` is named instead of a code by those who have none. */
export interface LookedAt {
  uscc: string | null;
  region: string;
  authority: string | null;
}

/** What follows from an organisation's code and address. */
export interface Look {
  outcome: Eligibility;
  findings: Finding[];
}

/**
 * What a reviewer should know about an entrant's organisation. Never a wall: a doubtful code is a finding, and an
 * address elsewhere may be explained.
 * @param provinces first two digits of the regions (GB/T 2260) that may enter
 * @param declared the registered address the team gave, six digits; it decides, and may differ from the register's
 */
export function lookAtOrganisation(provinces: readonly string[], organisation: LookedAt, declared: string): Look {
  const { uscc, region } = organisation;
  const findings = codeFindings(organisation);
  if (declared !== region) findings.push({ path: 'organisation.region', code: 'region-differs', params: { region } });
  return { outcome: eligibility({ provinces, region: declared, uscc }), findings };
}

function codeFindings({ uscc, authority }: LookedAt): Finding[] {
  const path = 'organisation.uscc';
  if (uscc !== null) return checkUscc(uscc).findings.map((finding) => ({ path, code: `uscc-${finding}` }));
  return [authority === null ? { path, code: 'uscc-missing' } : { path, code: 'uscc-none', params: { authority } }];
}
