import type { Ban, Field, Localised } from '#kernel';
import type { AwardPlan } from './award-plan.js';
import type { AwardingPlan } from './awarding-plan.js';
import type { CertificatesPlan } from './certificate-plan.js';
import type { MilestonePlan } from './milestone-plan.js';
import type { NoticePlan } from './notice-plan.js';
import type { RecusalPlan } from './recusal-plan.js';
import type { ReleasePlan } from './release-plan.js';
import type { RoundPlan } from './round-plan.js';

/** Roles of the bodies behind an edition, in the order in which they are printed. */
export const ORGANIZER_ROLES = ['guide', 'host', 'operator', 'co_operator', 'supporter'] as const;
export type OrganizerRole = (typeof ORGANIZER_ROLES)[number];

/** One body behind the edition; printed by role, then by `order`. */
export interface OrganizerPlan {
  role: OrganizerRole;
  order: number;
  name: Localised;
}

/** A field of medicine or a group of entrants; `code` is what an entry stores. */
export interface CategoryPlan {
  code: string;
  name: Localised;
  summary: Localised;
}

/** The questions of the entry form; `version` grows with every change of them. */
export interface FormPlan {
  version: number;
  /** Of the title, which is no question: words it must not contain. */
  title?: { forbids: Ban[] };
  sections: { code: string; name: Localised; fields: Field[] }[];
}

/**
 * A kind of file an entry carries; `maxBytes` in bytes, `maxPages` null where pages are not counted, `maxSeconds` of a
 * film, `maxFiles` 1 where it is absent.
 */
export interface DocumentPlan {
  code: string;
  name: Localised;
  hint?: Localised;
  required: boolean;
  /** The round from which it is required; absent: from the first submit. */
  requiredFrom?: string;
  /** Asked for only while that answer, the track, the division or `organisationKind` is one of these. */
  shownIf?: { field: string; in: string[] };
  mediaTypes: string[];
  maxBytes: number;
  maxPages: number | null;
  /** A copy without its metadata is what judges of a blind round see; absent: they do not see it. */
  blind?: boolean;
  maxSeconds?: number;
  maxFiles?: number;
}

/** One separate tick of the entrant; `version` grows with every change of the text. */
export interface ConsentPlan {
  code: string;
  version: number;
  required: boolean;
  text: Localised;
}

/**
 * The statement that a team prints, has sealed and signed, and hands in as a scan; `version` grows with every change of
 * the text.
 */
export interface PledgePlan {
  version: number;
  text: Localised;
  /** Code of the document that holds the scan. */
  document: string;
  /** The milestone until whose end the scan may follow. */
  sealDue: string;
}

/** Why a question of the formal review is answered with no, in words for the team. */
export interface ChecklistReason {
  code: string;
  text: Localised;
}

/** One question of the formal review; a no opens `fields` to correction (as in a return) and is given `reasons`. */
export interface ChecklistItem {
  code: string;
  text: Localised;
  fields?: string[];
  reasons?: ChecklistReason[];
}

/** Everything the organisers decide about one edition: the document `competition.edition.plan`. */
export interface EditionPlan {
  code: string;
  slug: string;
  numberPrefix: string;
  name: Localised;
  theme: Localised;
  summary: Localised;
  organizers: OrganizerPlan[];
  venue: { name: Localised; address: Localised; traffic: Localised };
  /** First two digits of the region codes (GB/T 2260) whose organisations may enter, and the rule in words. */
  eligibility: { provinces: string[]; text: Localised };
  timeline: MilestonePlan[];
  /** The day (YYYY-MM-DD) from which the timeline counts; absent: that for which the edition was founded. */
  firstDay?: string;
  tracks: CategoryPlan[];
  divisions: CategoryPlan[];
  /** In the order in which they are played. */
  rounds: RoundPlan[];
  awards: AwardPlan[];
  form: FormPlan;
  documents: DocumentPlan[];
  consents: ConsentPlan[];
  /** Absent: nothing has to be sealed. */
  pledge?: PledgePlan;
  checklist: ChecklistItem[];
  faq: { question: Localised; answer: Localised }[];
  forum: { name: Localised; summary: Localised } | null;
  /** Working days a team has to correct what the formal review returned. */
  correctionDays: number;
  /** People in a team, the lead included. */
  members: { min: number; max: number };
  /** Entries of the edition that one person may have; absent: {@link entriesOf} says which apply. */
  entries?: EntryLimits;
  /** Who keeps away from what; absent: the usual rules. */
  recusal?: RecusalPlan;
  /** What judges sign and how they sign in; absent: nothing is asked of them. */
  judging?: JudgingPlan;
  /** Public notices and objections; absent: the usual rules. */
  notices?: NoticePlan;
  /** What holds for all prizes; absent: the usual rules. */
  awarding?: AwardingPlan;
  /** How certificates look; absent: as usual. */
  certificates?: CertificatesPlan;
  /** What the public and the teams see of the results; absent: the usual. */
  release?: ReleasePlan;
}

/** What an edition asks of its judges before they see an entry. */
export interface JudgingPlan {
  /** The undertaking of confidentiality and integrity; whoever signed another text signs again. */
  undertaking: Localised;
  /** Whether judges must set up and give a second factor. */
  secondFactor: boolean;
}

/** Entries of one edition that a person may lead, and belong to, those they lead included. */
export interface EntryLimits {
  lead: number;
  member: number;
}

const USUAL: EntryLimits = { lead: 1, member: 2 };

/** How many entries one person may have: the edition's own numbers, one to lead and two to belong to where it says none. */
export function entriesOf({ entries }: Pick<EditionPlan, 'entries'>): EntryLimits {
  return entries ?? USUAL;
}
