import type { Ban, Field, Localised } from '#kernel';

interface Category {
  code: string;
  name: Localised;
  summary: Localised;
}

export interface DocumentRule {
  code: string;
  name: Localised;
  hint?: Localised;
  required: boolean;
  requiredFrom?: string;
  shownIf?: { field: string; in: string[] };
  mediaTypes: string[];
  maxBytes: number;
  maxPages: number | null;
  maxSeconds?: number;
  maxFiles?: number;
}

export interface ConsentRule {
  code: string;
  version: number;
  required: boolean;
  text: Localised;
}

/** What an entry that advanced was called to hand in for its round; everything else stays. */
export interface MaterialsCall {
  round: string;
  parts: readonly string[];
}

/** What an edition asks of an entry; the edition's plan has these parts and more. */
export interface EntryPlan {
  tracks: Category[];
  divisions: Category[];
  eligibility: { provinces: string[] };
  /** How many people a team may have, the lead included. */
  members: { min: number; max: number };
  /** Entries that one person may lead, and belong to in all. */
  entries: { lead: number; member: number };
  form: { version: number; title?: { forbids: Ban[] }; sections: { code: string; name: Localised; fields: Field[] }[] };
  documents: DocumentRule[];
  consents: ConsentRule[];
  pledge?: { document: string };
  rounds: { code: string; name: Localised }[];
}

/** Every field of the form, in its order. */
export const fieldsOf = (plan: Pick<EntryPlan, 'form'>): Field[] =>
  plan.form.sections.flatMap((section) => section.fields);

const optionOf = ({ code, name }: Category) => ({ code, label: name });

/** Title, track and division as fields, so that they are drawn and checked as every other. */
export function basicFields(plan: EntryPlan, label: (key: 'title' | 'track' | 'division') => Localised): Field[] {
  const field = (key: 'title' | 'track' | 'division', rest: Pick<Field, 'kind'> & Partial<Field>): Field => ({
    ...{ key, label: label(key), required: true, blindSafe: true },
    ...rest,
  });
  return [
    field('title', { kind: 'text', min: 4, max: 40, ...plan.form.title }),
    field('track', { kind: 'choice', options: plan.tracks.map(optionOf) }),
    field('division', { kind: 'choice', options: plan.divisions.map(optionOf) }),
  ];
}

/** Whether a part has a place in the form now: a call for materials shows what it is for alone, the rest stands. */
export const isAsked = ({ materials }: Pick<Closing, 'materials'>, path: string): boolean =>
  !materials || materials.parts.includes(path);

/** Whether what lies there is what was handed in last, so that there is nothing to submit. A correction may come back as it was. */
export const isUnchanged = ({ state, changedSinceSubmit }: { state: string; changedSinceSubmit: boolean }): boolean =>
  (state === 'submitted' || state === 'admitted') && !changedSinceSubmit;

interface Closing {
  state: string;
  returnedFields: readonly string[];
  fixedFields: readonly string[];
  materials: MaterialsCall | null;
}

/** Whether a part may be changed: of a call for materials, and after a return, only what is named; otherwise everything. */
export function isOpen(entry: Closing, path: string): boolean {
  if (entry.fixedFields.includes(path)) return false;
  if (entry.materials) return entry.materials.parts.includes(path);
  return entry.state !== 'returned' || entry.returnedFields.length === 0 || entry.returnedFields.includes(path);
}
