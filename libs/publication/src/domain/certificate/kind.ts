/** What a certificate honours: a project, one who made it, a person's own award, a judge, a unit that helped. */
export const KINDS = ['project', 'member', 'person', 'judge', 'organisation'] as const;
export type CertificateKind = (typeof KINDS)[number];
