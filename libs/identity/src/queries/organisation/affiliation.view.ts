/** That somebody belongs to an organisation of the register, or did. */
export class AffiliationView {
  organisationId: string;
  name: string;
  declaredAt: Date;
  /** Null while they belong to it. */
  leftAt: Date | null;
}

/** Where somebody belongs and belonged. */
export class AffiliationsView {
  items: AffiliationView[];
}
