import type { Field, Localised } from '#kernel';

export interface Named {
  code: string;
  name: Localised;
}

/** A question of the checklist, what a no opens to correction, and the reasons it can be given. */
export interface Question {
  code: string;
  text: Localised;
  fields?: readonly string[];
  reasons?: readonly { code: string; text: Localised }[];
}

/** What the formal review must know of an edition's plan. */
export interface ReviewRules {
  tracks: readonly Named[];
  divisions: readonly Named[];
  form: { sections: readonly (Named & { fields: readonly Field[] })[] };
  documents: readonly Named[];
  rounds: readonly Named[];
  pledge?: { document: string };
  checklist: readonly Question[];
  correctionDays: number;
}

/** The name a code has in a list of the plan; the code itself when the plan no longer has it. */
export function nameOf(list: readonly Named[], code: string, say: (text: Localised) => string): string {
  const found = list.find((one) => one.code === code);
  return found ? say(found.name) : code;
}
