import {
  type Answers,
  type Ban,
  checkAnswers,
  type Eligibility,
  type Field,
  type Finding,
  forbiddenWords,
  type PhoneProof,
} from '#kernel';
import { type CheckedDocument, documentFindings, type DocumentRule } from './document.js';
import { factsOf } from './facts.js';
import { type MaterialsCall, partOf } from './materials.js';
import type { PledgeRule } from './pledge.js';
import { checkTitle } from './title.js';

/** What the edition asks of an entry; an edition's plan has these parts and more. */
export interface EntryRules {
  form: { version: number; title?: { forbids: readonly Ban[] }; sections: readonly { fields: Field[] }[] };
  documents: readonly DocumentRule[];
  consents: readonly { code: string; version: number; required: boolean }[];
  pledge?: PledgeRule;
  tracks: readonly { code: string }[];
  divisions: readonly { code: string }[];
  /** How many people a team may have, the lead included. */
  members: { min: number; max: number };
}

/** All fields of the form in their order. */
export function fieldsOf(rules: Pick<EntryRules, 'form'>): Field[] {
  return rules.form.sections.flatMap((section) => section.fields);
}

/** What a team has put together so far. */
export interface Dossier {
  title: string;
  track: string;
  division: string;
  organisationId: string | null;
  answers: Answers;
  organisation: { kind: string } | null;
  eligibility?: Eligibility | null;
  documents: readonly CheckedDocument[];
  consents: readonly { code: string; version: number }[];
  /** Those who joined. */
  members: readonly unknown[];
  proof: PhoneProof;
}

const missing = (path: string): Finding => ({ path, code: 'required' });

/**
 * Everything that keeps the dossier from being handed in, in the order of the form; empty when it is complete. Where a
 * round calls for more, only what is missing of that: the rest stands.
 */
export function findingsOf(rules: EntryRules, dossier: Dossier, call: MaterialsCall | null = null): Finding[] {
  const reached = call ? [call.round] : [];
  const all = allFindings(rules, dossier, reached);
  return call ? all.filter(({ path }) => call.parts.includes(partOf(path))) : all;
}

function allFindings(rules: EntryRules, dossier: Dossier, reached: readonly string[]): Finding[] {
  const answers = { ...dossier.answers, ...factsOf(dossier) };
  return [
    ...checkBasics(rules, dossier),
    ...forbiddenWords(rules.form.title?.forbids, dossier.title, { path: 'title', answers }),
    ...(dossier.organisationId === null ? [missing('organisation')] : []),
    ...checkAnswers(fieldsOf(rules), answers, { complete: true, reached, proof: dossier.proof }),
    ...checkTeamSize(rules, dossier),
    ...documentFindings(rules, dossier, dossier.documents, reached),
    ...missingConsents(rules, dossier),
  ];
}

/** Title, track and division: the title's length, and that the edition has these categories. */
export function checkBasics(
  rules: Pick<EntryRules, 'tracks' | 'divisions'>,
  basics: Pick<Dossier, 'title' | 'track' | 'division'>,
): Finding[] {
  const known = (list: readonly { code: string }[], code: string) => list.some((one) => one.code === code);
  return [
    ...checkTitle(basics.title),
    ...(known(rules.tracks, basics.track) ? [] : [{ path: 'track', code: 'not-an-option' }]),
    ...(known(rules.divisions, basics.division) ? [] : [{ path: 'division', code: 'not-an-option' }]),
  ];
}

function checkTeamSize({ members: { min, max } }: EntryRules, { members: { length: count } }: Dossier): Finding[] {
  if (count < min) return [{ path: 'members', code: 'too-few', params: { min, count } }];
  return count > max ? [{ path: 'members', code: 'too-many', params: { max, count } }] : [];
}

function missingConsents({ consents }: EntryRules, dossier: Dossier): Finding[] {
  const given = (code: string, version: number) =>
    dossier.consents.some((one) => one.code === code && one.version === version);
  return consents
    .filter(({ code, version, required }) => required && !given(code, version))
    .map(({ code }) => missing(`consents.${code}`));
}
