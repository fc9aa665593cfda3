import {
  type Answers,
  checkAnswers,
  codePoints,
  type Field,
  type Finding,
  forbiddenWords,
  isBlank,
  isRequired,
  isShown,
  type PhoneProof,
} from '#kernel';
import { submittedDocuments } from '../papers/sealed-document.js';
import { type DocumentRule, type EntryPlan, fieldsOf, type MaterialsCall } from './plan.js';

/** The first step: what the entry is called, where it stands, who applies. */
export const BASICS = 'basics';
/** The step of the files. */
export const DOCUMENTS = 'documents';

/** The step of the team, a page of its own. */
export const TEAM = 'members';

/** One thing that keeps the entry from being handed in, and the step where it is mended. */
export interface Gap {
  step: string;
  path: string;
  finding: Finding;
}

export interface Dossier {
  title: string;
  track: string;
  division: string;
  organisation: { kind?: string } | null;
  eligibility?: string | null;
  documents: readonly { kind: string; state?: string }[];
  members: readonly unknown[];
  materials?: MaterialsCall | null;
  proof?: PhoneProof;
}

/** The answers with what `shownIf` may ask of beside them. */
export const withContext = (
  answers: Answers,
  { track, division, organisation }: Pick<Dossier, 'track' | 'division'> & Partial<Pick<Dossier, 'organisation'>>,
): Answers => ({
  ...answers,
  ...{ track, division },
  ...(organisation?.kind ? { organisationKind: organisation.kind } : {}),
});

/** The kinds of file this team is asked for. */
export function askedDocuments(
  plan: Pick<EntryPlan, 'documents' | 'pledge'>,
  dossier: Dossier,
  answers: Answers,
): DocumentRule[] {
  const seen = { ...withContext(answers, dossier), eligibility: dossier.eligibility };
  return submittedDocuments(plan).filter((rule) => isShown(rule, seen));
}

type Call = Dossier['materials'];

/** Whether the submit at hand asks for it: the first one for all but what later rounds need, a call for that alone. */
const isDue = ({ requiredFrom }: Pick<Field, 'requiredFrom'>, call: Call) => requiredFrom === call?.round;

/** Whether the submit at hand needs an answer. */
export const isAskedNow = (field: Field, answers: Answers, call?: Call): boolean =>
  isDue(field, call) && isRequired(field, answers);

/** Whether the submit at hand needs a file of the kind. */
const isNeededNow = (rule: DocumentRule, call: Call) => rule.required && isDue(rule, call);

function documentGaps(rule: DocumentRule, { documents, materials }: Dossier): Gap[] {
  const path = `documents.${rule.code}`;
  const own = documents.filter(({ kind }) => kind === rule.code);
  const refused = own.some(({ state }) => state === 'refused');
  if (!refused && (own.length > 0 || !isNeededNow(rule, materials))) return [];
  return [{ step: DOCUMENTS, path, finding: { path, code: refused ? 'file-refused' : 'required' } }];
}

/** The step in which a part of the entry is asked. */
export function stepOf(plan: EntryPlan, path: string): string {
  const key = path.split('.')[0];
  const section = plan.form.sections.find(({ fields }) => fields.some((field) => field.key === key));
  return section?.code ?? (key === DOCUMENTS ? DOCUMENTS : BASICS);
}

/** The steps of the form in their order; of a call for materials those alone in which something is asked. */
export function formSteps(plan: EntryPlan, { materials }: Pick<Dossier, 'materials'>): string[] {
  const all = [BASICS, ...plan.form.sections.map(({ code }) => code), DOCUMENTS];
  const asked = materials?.parts.map((path) => stepOf(plan, path));
  return asked ? all.filter((step) => asked.includes(step)) : all;
}

/** What is still missing or wrong, in the order of the form; the same answers as the server's at a submit, but for consents. */
export function gapsOf(plan: EntryPlan, dossier: Dossier, answers: Answers): Gap[] {
  const missing = (step: string, path: string): Gap => ({ step, path, finding: { path, code: 'required' } });
  const title = dossier.title.trim();
  const short = codePoints(title) < 4;
  const reached = dossier.materials ? [dossier.materials.round] : [];
  const seen = withContext(answers, dossier);
  const banned = forbiddenWords(plan.form.title?.forbids, title, { path: 'title', answers: seen });
  const mode = { complete: true, reached, ...(dossier.proof && { proof: dossier.proof }) };
  const found = [...banned, ...checkAnswers(fieldsOf(plan), seen, mode)];
  const all = [
    ...(short ? [missing(BASICS, 'title')] : []),
    ...(dossier.organisation ? [] : [missing(BASICS, 'organisation')]),
    ...found.map((finding) => ({ step: stepOf(plan, finding.path), path: finding.path, finding })),
    ...teamGaps(plan, dossier),
    ...askedDocuments(plan, dossier, answers).flatMap((rule) => documentGaps(rule, dossier)),
  ];
  return all.filter(({ path }) => !dossier.materials || dossier.materials.parts.includes(partOf(path)));
}

/** `deck` of `deck.0.name`, `documents.PITCH` of itself. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('.');
  return first === DOCUMENTS ? `${first}.${second}` : first;
}

function teamGaps({ members: { min, max } }: EntryPlan, { members: { length: count } }: Dossier): Gap[] {
  const gap = (code: string, params: object): Gap => ({
    ...{ step: TEAM, path: TEAM },
    finding: { path: TEAM, code, params: { ...params, count } },
  });
  if (count < min) return [gap('too-few', { min })];
  return count > max ? [gap('too-many', { max })] : [];
}

export interface StepState {
  key: string;
  /** Required things of the step. */
  total: number;
  /** Those that still lack something. */
  open: number;
  /** Whether anything has been answered. */
  begun: boolean;
}

const countOf = (gaps: readonly Gap[], step: string) =>
  new Set(gaps.filter((gap) => gap.step === step).map(({ path }) => path.split('.')[step === DOCUMENTS ? 1 : 0])).size;

function sectionState(fields: Field[], answers: Answers, open: number, call: Call): Omit<StepState, 'key'> {
  const shown = fields.filter((field) => isShown(field, answers));
  const total = shown.filter((field) => isAskedNow(field, answers, call)).length;
  return { total: Math.max(total, open), open, begun: shown.some(({ key }) => !isBlank(answers[key])) };
}

/** How far each step is, in their order. */
export function stepStates(
  plan: EntryPlan,
  dossier: Dossier,
  answers: Answers,
  gaps: readonly Gap[] = gapsOf(plan, dossier, answers),
): StepState[] {
  const seen = withContext(answers, dossier);
  const { materials } = dossier;
  const documents = askedDocuments(plan, dossier, answers).filter((rule) => isNeededNow(rule, materials)).length;
  const once = materials ? 0 : 1;
  return [
    { key: BASICS, total: 4 * once, open: countOf(gaps, BASICS), begun: true },
    ...plan.form.sections.map(({ code, fields }) => ({
      key: code,
      ...sectionState(fields, seen, countOf(gaps, code), materials),
    })),
    { key: TEAM, total: once, open: countOf(gaps, TEAM), begun: dossier.members.length > 1 },
    { key: DOCUMENTS, total: documents, open: countOf(gaps, DOCUMENTS), begun: dossier.documents.length > 0 },
  ];
}

/** How much of everything required is done. */
export function progressOf(steps: readonly StepState[]): { done: number; total: number } {
  const total = steps.reduce((sum, step) => sum + step.total, 0);
  return { done: total - steps.reduce((sum, step) => sum + step.open, 0), total };
}
