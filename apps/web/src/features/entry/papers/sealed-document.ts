interface Asking<Rule> {
  documents: readonly Rule[];
  pledge?: { document: string } | undefined;
}

/** The document that takes the scan of the sealed pledge, where the edition asks for one. */
export function sealedDocument<Rule extends { code: string }>({ documents, pledge }: Asking<Rule>): Rule | undefined {
  return pledge && documents.find(({ code }) => code === pledge.document);
}

/** The documents that go with a submit: all but the sealed pledge, which may follow. */
export function submittedDocuments<Rule extends { code: string }>(plan: Asking<Rule>): Rule[] {
  return plan.documents.filter(({ code }) => code !== plan.pledge?.document);
}
