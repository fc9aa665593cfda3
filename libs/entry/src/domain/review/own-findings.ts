import {
  adviseAnswers,
  type Answers,
  codePoints,
  type Field,
  type Finding,
  isBlank,
  isShown,
  normaliseTitle,
} from '#kernel';
import { documentFindings, type DocumentRule } from '../document.js';
import { factsOf } from '../facts.js';
import type { RevisionContent } from '../revision.js';
import { type ReviewFinding, ownFinding } from './finding.js';

/** What the edition asks, as far as a look at one entry needs it. */
export interface LookRules {
  fields: readonly Field[];
  documents: readonly DocumentRule[];
  members: { min: number };
  /** Its scan may follow the submit and is looked at by itself. */
  pledge?: { document: string };
}

/** A revision from before members joined in person names none. */
type RevisionWithTeam = Omit<RevisionContent, 'members'> & Partial<Pick<RevisionContent, 'members'>>;

/** Everything a program notices about one revision by itself; `today` is a day in Shanghai, `YYYY-MM-DD`. */
export function ownFindings(
  content: RevisionContent,
  rules: LookRules,
  { today, organisation }: { today: string; organisation: readonly Finding[] },
): ReviewFinding[] {
  const { answers } = content;
  const beside = { ...answers, ...factsOf(content) };
  return [
    ...organisation.map((one) => ({ ...one, path: 'organisation' })),
    ...namedInTitle(content),
    ...missingFiles(content, rules),
    ...smallTeam(content, rules),
    ...expired(rules.fields, beside, today),
    ...adviseAnswers(rules.fields, beside),
  ].map(ownFinding);
}

/** The title names whom it should leave out: the organisation, the lead, a member. */
function namedInTitle({ title, organisation, lead, members = [] }: RevisionWithTeam): Finding[] {
  const folded = normaliseTitle(title);
  const people = new Set([lead.name, ...members.map(({ name }) => name)]);
  const named = [organisation.name, ...people].filter(
    (name) => isLongEnough(name) && folded.includes(normaliseTitle(name)),
  );
  return named.length > 0 ? [{ path: 'title', code: 'title-names', params: { names: named.join('、') } }] : [];
}

/** Of one character alone nothing follows. */
const isLongEnough = (name: string) => codePoints(normaliseTitle(name)) > 1;

/** Of the kinds this team is asked for now those it handed in nothing of. */
function missingFiles(content: RevisionContent, rules: LookRules): Finding[] {
  const files = content.documents.map(({ kind }) => ({ kind, state: 'passed' as const }));
  return documentFindings(rules, content, files).map(({ path }) => ({ path, code: 'file-missing' }));
}

/** A revision from before members joined in person names none. */
function smallTeam({ members }: Partial<RevisionContent>, { members: { min } }: LookRules): Finding[] {
  if (!members || members.length >= min) return [];
  return [{ path: 'members', code: 'team-small', params: { count: members.length, min } }];
}

function expired(fields: readonly Field[], answers: Answers, today: string, prefix = ''): Finding[] {
  return fields.flatMap((field): Finding[] => {
    const value = answers[field.key];
    if (isBlank(value) || !isShown(field, answers)) return [];
    const path = prefix + field.key;
    if (field.kind === 'rows' && Array.isArray(value)) {
      return value.flatMap((row: Answers, index) =>
        expired(field.columns ?? [], { ...answers, ...row }, today, `${path}.${index}.`),
      );
    }
    const past = field.kind === 'date' && field.validUntil === true && typeof value === 'string' && value < today;
    return past ? [{ path, code: 'expired', params: { date: value } }] : [];
  });
}
