/** The organisation another one belongs to: 附属 `affiliated`, 隶属 `subordinate`. */
export class ParentView {
  id: string;
  name: string;
  relation: 'affiliated' | 'subordinate';
}

/** One organisation of the register, with what a reviewer should know about its code. */
export class OrganisationView {
  id: string;
  name: string;
  uscc: string | null;
  kind: 'hospital' | 'university' | 'institute' | 'company' | 'other';
  /** GB/T 2260, six digits. */
  region: string;
  parent: ParentView | null;
  findings: ('length' | 'charset' | 'department' | 'check-digit' | 'organisation-check-digit' | 'unusual-head')[];
}

/** One that was looked for; `alias`: the other name that was typed, null when it was its own. */
export class FoundOrganisationView extends OrganisationView {
  alias: string | null;
}

/** What was found in the register, the nearest first. */
export class OrganisationsView {
  items: FoundOrganisationView[];
  total: number;
  page: number;
  pageSize: number;
}
