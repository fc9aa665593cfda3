import type { Field, Localised } from '#kernel';

export interface Named {
  code: string;
  name: Localised;
}

/** What the formal review must know of an edition's plan. */
export interface ReviewRules {
  tracks: readonly Named[];
  divisions: readonly Named[];
  form: { sections: readonly (Named & { fields: readonly Field[] })[] };
  documents: readonly Named[];
  pledge?: { document: string };
  checklist: readonly { code: string; text: Localised }[];
  correctionDays: number;
}

/** The name a code has in a list of the plan; the code itself when the plan no longer has it. */
export function nameOf(list: readonly Named[], code: string, say: (text: Localised) => string): string {
  const found = list.find((one) => one.code === code);
  return found ? say(found.name) : code;
}
