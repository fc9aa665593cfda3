import { type Answers, type Field, type Finding, isBlank, isShown } from './form-field.js';
import { type IdentifierStandard, remarksOn } from './identifier.js';

/**
 * What a reviewer should know about answers that are no walls: identifiers and telephone numbers that do not fit their
 * standard, of the fields that are shown. The team sees the same while it types. The answers may carry what
 * `checkAnswers` takes beside them.
 */
export function adviseAnswers(fields: readonly Field[], answers: Answers): Finding[] {
  return adviseFields(fields, answers, { answers, prefix: '' });
}

interface Scope {
  readonly answers: Answers;
  readonly prefix: string;
}

function adviseFields(fields: readonly Field[], given: Answers, scope: Scope): Finding[] {
  return fields.flatMap((field) => {
    const value = Object.hasOwn(given, field.key) ? given[field.key] : undefined;
    if (isBlank(value) || !isShown(field, scope.answers)) return [];
    const path = scope.prefix + field.key;
    if (field.kind === 'rows') return adviseRows(field, value, { ...scope, prefix: `${path}.` });
    const standard = standardOf(field, scope.answers);
    if (!standard || typeof value !== 'string') return [];
    return remarksOn(standard, value).map((remark): Finding => ({ path, ...remark }));
  });
}

function adviseRows(field: Field, value: unknown, { answers, prefix }: Scope): Finding[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, index) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const row: Answers = { ...one };
    const scope = { answers: { ...answers, ...row }, prefix: `${prefix}${index}.` };
    return adviseFields(field.columns ?? [], row, scope);
  });
}

/** The standard by which a field is read beside these answers (for a column: the row's, then the form's). */
function standardOf(field: Field, answers: Answers): IdentifierStandard | undefined {
  const { standard, standardBy, kind } = field;
  const by = standardBy && Object.hasOwn(answers, standardBy.field) ? answers[standardBy.field] : undefined;
  return (
    standardBy?.cases.find(({ is }) => is === by)?.standard ?? standard ?? (kind === 'phone' ? 'phone' : undefined)
  );
}
