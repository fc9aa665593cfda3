/** One organisation of the register, with what a reviewer should know about its code. */
export class OrganisationView {
  id: string;
  name: string;
  uscc: string | null;
  kind: 'hospital' | 'university' | 'institute' | 'company' | 'other';
  /** GB/T 2260, six digits. */
  region: string;
  findings: ('length' | 'charset' | 'department' | 'check-digit' | 'organisation-check-digit' | 'unusual-head')[];
}

/** A page of the register, by name. */
export class OrganisationsView {
  items: OrganisationView[];
  total: number;
  page: number;
  pageSize: number;
}
