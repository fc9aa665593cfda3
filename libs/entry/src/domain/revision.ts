import { canonicalJson } from '#fairness';
import { type Answers, type Field, isShown } from '#kernel';
import { answersOf, type KeptAnswer } from './answer.js';
import { type EntryRules, fieldsOf } from './completeness.js';
import { askedDocuments, type Flaw, type UploadState } from './document.js';
import type { Entry } from './entry.js';
import { factsOf, type FormContext } from './facts.js';

/** An organisation as a revision keeps it: `region` by the register of its day. */
export interface FrozenOrganisation {
  id: string;
  name: string;
  uscc: string | null;
  kind: string;
  region: string;
  /** The registered address the team declared, which decides; absent from before it was kept. */
  declaredRegion?: string;
}

/** Where an organisation is, as its team says. */
export function regionOf({ declaredRegion, region }: Pick<FrozenOrganisation, 'region' | 'declaredRegion'>): string {
  return declaredRegion ?? region;
}

/** A file as a revision keeps it. `size` in bytes. */
export interface FrozenDocument {
  kind: string;
  uploadId: string;
  name: string;
  sha256: string;
  size: number;
}

/** A file of the draft, with what its inspection said. */
export interface DraftDocument extends FrozenDocument {
  mediaType: string;
  state: UploadState;
  flaw: Flaw | null;
  pages: number | null;
  seconds: number | null;
}

/** A member as a revision keeps it, in the team's order. */
export interface FrozenMember {
  personId: string;
  name: string;
  role: string;
  unit: string;
  contribution: string;
}

/** Who stands in a revision: its lead and its members, each once. */
export function namedIn({ lead, members }: Pick<RevisionContent, 'lead' | 'members'>): string[] {
  return [...new Set([lead.id, ...members.map(({ personId }) => personId)])];
}

/** What lies in a draft beside the entry's own columns. */
export interface Draft {
  answers: KeptAnswer[];
  /** By kind, and in their order within it. */
  documents: DraftDocument[];
  consents: { code: string; version: number }[];
  organisation: FrozenOrganisation | null;
  /** With the numbers they have proven to hold, the latest first. */
  lead: { id: string; name: string; email: string; phones: string[] };
  /** Those who joined in person and hold the required consents; a revision names nobody else. */
  members: FrozenMember[];
}

/** What a submit would freeze of a draft as it stands. */
export interface DraftContent {
  title: string;
  track: string;
  division: string;
  formVersion: number;
  lead: { id: string; name: string };
  members: FrozenMember[];
  organisation: FrozenOrganisation | null;
  answers: Answers;
  documents: FrozenDocument[];
  consents: { code: string; version: number }[];
}

/** What a submit froze; nothing of it can ever change. Its hash is SHA-256 of its canonical JSON (RFC 8785). */
export interface RevisionContent extends DraftContent {
  organisation: FrozenOrganisation;
}

/**
 * The content a submit would freeze now: of the answers only those whose field is shown, and of the files all but the
 * sealed pledge, which may follow.
 */
export function contentOf(
  entry: Pick<Entry, 'title' | 'track' | 'division'> & Partial<Pick<Entry, 'eligibility'>>,
  draft: Draft,
  rules: Pick<EntryRules, 'form' | 'documents' | 'pledge'>,
): DraftContent {
  const { title, track, division } = entry;
  const fields = fieldsOf(rules);
  const { organisation, members } = draft;
  const answers = shownAnswers(fields, answersOf(fields, draft.answers), { track, division, organisation });
  return {
    ...{ title, track, division, formVersion: rules.form.version },
    lead: { id: draft.lead.id, name: draft.lead.name },
    ...{ members, organisation, answers },
    documents: askedDocuments(rules, { ...entry, organisation, answers }, draft.documents)
      .filter(({ kind }) => kind !== rules.pledge?.document)
      .map(frozen),
    consents: draft.consents.map(({ code, version }) => ({ code, version })),
  };
}

function frozen({ kind, uploadId, name, sha256, size }: FrozenDocument): FrozenDocument {
  return { kind, uploadId, name, sha256, size };
}

/** Whether two contents are the same to the letter; of addresses only what both keep. */
export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  const [first, second] = comparable(one, other);
  return canonicalJson(first) === canonicalJson(second);
}

function shownAnswers(fields: Field[], answers: Answers, context: FormContext): Answers {
  const beside = { ...answers, ...factsOf(context) };
  const shown = fields.filter((field) => field.key in answers && isShown(field, beside));
  return Object.fromEntries(shown.map(({ key }) => [key, answers[key]]));
}

/** A revision from before declared addresses were kept says nothing of one: then the other's is left aside. */
export function comparable<T extends DraftContent, U extends DraftContent>(one: T, other: U): [T, U] {
  const both = [one, other].every(({ organisation }) => organisation?.declaredRegion !== undefined);
  return both ? [one, other] : [withoutDeclared(one), withoutDeclared(other)];
}

/** The content with the address by the register alone. */
export function withoutDeclared<T extends Pick<DraftContent, 'organisation'>>(content: T): T {
  if (content.organisation === null) return content;
  const { declaredRegion: _, ...organisation } = content.organisation;
  return { ...content, organisation };
}
