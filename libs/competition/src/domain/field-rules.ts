import type { Condition, Field, FieldKind, Finding } from '#kernel';
import { duplicates, findingIf, strangers } from './finding.js';

/** Options by key of the question. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** What is wrong with one question, its `choices` being those it may depend on. */
export function fieldFindings(path: string, field: Field, choices: Choices): Finding[] {
  const { kind, key, min = -Infinity, max = Infinity, options = [] } = field;
  return [
    ...present(kind === 'choice' || kind === 'choices', field.options, `${path}.options`),
    ...present(kind === 'rows', field.columns, `${path}.columns`),
    ...duplicates(
      options.map(({ code }) => code),
      (index) => `${path}.options.${index}.code`,
    ),
    ...findingIf(min > max, `${path}.max`, 'too-small', { min }),
    ...dutyFindings(path, field, choices),
    ...options.flatMap((option, index) =>
      conditionFindings(`${path}.options.${index}.shownIf`, key, option.shownIf, choices),
    ),
    ...kindFindings(path, field),
    ...banFindings(`${path}.forbids`, key, field.forbids, choices),
    ...standardFindings(`${path}.standardBy`, field, choices),
  ];
}

function present(due: boolean, member: unknown, path: string): Finding[] {
  return findingIf(due !== (member !== undefined), path, due ? 'required' : 'not-for-this-kind');
}

const TEXTS: readonly FieldKind[] = ['text', 'long_text', 'person_name', 'organisation_name'];

/** A word is forbidden always, or beside an answer that there is. */
export function banFindings(path: string, key: string, forbids: Field['forbids'], choices: Choices): Finding[] {
  return (forbids ?? []).flatMap(({ when }, index) => conditionFindings(`${path}.${index}.when`, key, when, choices));
}

/** Forbidden words belong to texts, units and decimals to numbers, standards to identifiers and telephone numbers, proof to those alone. */
function kindFindings(path: string, field: Field): Finding[] {
  const numbers = field.kind === 'number' ? [] : (['unit', 'decimals'] as const);
  const marked = field.kind === 'identifier' || field.kind === 'phone';
  const standards = marked ? [] : (['standard', 'standardBy'] as const);
  const words = TEXTS.includes(field.kind) ? [] : (['forbids'] as const);
  const foreign = [...numbers, ...standards, ...words].filter((key) => field[key] !== undefined);
  const proven = field.verified && field.kind !== 'phone' ? (['verified'] as const) : [];
  const dated = field.validUntil && field.kind !== 'date' ? (['validUntil'] as const) : [];
  return [...foreign, ...proven, ...dated].map((key) => ({ path: `${path}.${key}`, code: 'not-for-this-kind' }));
}

/** When a question is shown, and when it must be answered. */
function dutyFindings(path: string, field: Field, choices: Choices): Finding[] {
  const { key, required, shownIf, requiredIf } = field;
  return [
    ...conditionFindings(`${path}.shownIf`, key, shownIf, choices),
    ...conditionFindings(`${path}.requiredIf`, key, requiredIf, choices),
    ...findingIf(requiredIf !== undefined && !required, `${path}.requiredIf`, 'not-for-this-kind'),
    ...oneWithFindings(`${path}.oneWith`, field),
  ];
}

/** What one row must have is an option of a column. */
function oneWithFindings(path: string, { kind, key, columns = [], oneWith }: Field): Finding[] {
  if (oneWith && kind !== 'rows') return [{ path, code: 'not-for-this-kind' }];
  const inner = columns.map((one): [string, string[]] => [one.key, (one.options ?? []).map(({ code }) => code)]);
  return conditionFindings(path, key, oneWith, new Map(inner));
}

function conditionFindings(path: string, key: string, condition: Condition | undefined, choices: Choices): Finding[] {
  if (!condition) return [];
  const options = condition.field === key ? undefined : choices.get(condition.field);
  if (!options) return findingIf(true, `${path}.field`, 'unknown-code', { value: condition.field });
  return strangers(condition.in, options, (index) => `${path}.in.${index}`);
}

function standardFindings(path: string, { key, standardBy }: Field, choices: Choices): Finding[] {
  if (!standardBy) return [];
  const cases = standardBy.cases.map(({ is }) => is);
  const asked = conditionFindings(path, key, { field: standardBy.field, in: [] }, choices);
  if (asked.length > 0) return asked;
  return [
    ...strangers(cases, choices.get(standardBy.field) ?? [], (index) => `${path}.cases.${index}.is`),
    ...duplicates(cases, (index) => `${path}.cases.${index}.is`),
  ];
}
