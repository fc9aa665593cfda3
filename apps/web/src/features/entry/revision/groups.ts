import type { Field, Localised } from '#kernel';
import type { PartChange } from '../api/revision.js';
import type { RevisionRules } from './rules.js';

/** One difference with the question it is about and what that is called; without a name it is one of the basics. */
export interface NamedChange {
  change: PartChange;
  field: Field | undefined;
  name: Localised | null;
}

/** Differences that belong together; without a name they are the basics or the documents. */
export interface ChangeGroup {
  code: string;
  name: Localised | null;
  changes: NamedChange[];
}

const DOCUMENT = 'documents.';
export const BASICS = 'basics';
const DOCUMENTS = 'documents';

/** The differences in the order of the form; what only the older form asked stands in the section it had there. */
export function groupsOf(changes: readonly PartChange[], now: RevisionRules, then: RevisionRules): ChangeGroup[] {
  const sections = [...now.form.sections, ...then.form.sections];
  const order = sections.flatMap(({ fields }) => fields.map(({ key }) => key));
  const place = ({ change: { path } }: NamedChange) => order.indexOf(path);
  const named = changes.map((change) => placed(change, now, then));
  const codes = [...new Set([BASICS, ...sections.map(({ code }) => code), DOCUMENTS])];
  return codes.flatMap((code) => {
    const own = named.filter((one) => one.code === code).sort((one, other) => place(one) - place(other));
    const name = sections.find((one) => one.code === code)?.name ?? null;
    return own.length > 0 ? [{ code, name, changes: own }] : [];
  });
}

/** A difference with the section it belongs to, in the newer form where that has the question. */
function placed(change: PartChange, now: RevisionRules, then: RevisionRules): NamedChange & { code: string } {
  const { path } = change;
  const asked = ({ key }: Field) => key === path;
  const section = [...now.form.sections, ...then.form.sections].find(({ fields }) => fields.some(asked));
  const field = section?.fields.find(asked);
  if (section && field) return { code: section.code, change, field, name: field.label };
  const document = path.startsWith(DOCUMENT);
  return { code: document ? DOCUMENTS : BASICS, change, field, name: document ? documentName(path, now, then) : null };
}

function documentName(path: string, now: RevisionRules, then: RevisionRules): Localised {
  const code = path.slice(DOCUMENT.length);
  const found = [...now.documents, ...then.documents].find((one) => one.code === code);
  return found?.name ?? { 'zh-CN': code, en: code };
}
