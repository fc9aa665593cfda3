import type { Field } from '#kernel';
import type { FormPlan } from './edition-plan.js';
import { sameJson } from './same-json.js';

/** A part of a form that a change takes away: a question, one of its options, a column, or an option of a column. */
export interface FormLoss {
  /** `trl`, `trl.9`, `rights.number`, `rights.kind.design`. */
  path: string;
  field: string;
  column: string | null;
  option: string | null;
  /** Whether the question's answers are lists of rows or items. */
  listed: boolean;
}

/** In what a question differs between two versions of a form. */
export type FormAspect = 'kind' | 'wording' | 'required' | 'limits' | 'options' | 'columns' | 'shown';

/** What became of one question in a newer version of the form. */
export interface FormChange {
  field: Field;
  is: 'added' | 'removed' | 'changed';
  /** Of a changed question; empty otherwise. */
  aspects: FormAspect[];
}

/** Of which members of a question each aspect consists. */
const ASPECTS: Readonly<Record<FormAspect, readonly (keyof Field)[]>> = {
  kind: ['kind', 'decimals', 'unit'],
  wording: ['label', 'hint'],
  required: ['required', 'requiredIf', 'requiredFrom', 'frozenAfter', 'oneWith'],
  limits: ['min', 'max', 'itemMax', 'standard', 'standardBy', 'forbids', 'verified', 'validUntil'],
  options: ['options'],
  columns: ['columns'],
  shown: ['shownIf'],
};

/** A lost part with the number of entries that answered it. */
export interface OrphanedPart {
  path: string;
  entries: number;
}

type Place = Pick<FormLoss, 'field' | 'column' | 'listed'>;

/** What answers to `before` may hold that `after` has no place for: what is gone, or has become another kind. */
export function formLosses(before: FormPlan, after: FormPlan): FormLoss[] {
  const kept = new Map(fieldsOf(after).map((field) => [field.key, field]));
  return fieldsOf(before).flatMap((field) => {
    const place = { field: field.key, column: null, listed: field.kind === 'rows' || field.kind === 'items' };
    const now = kept.get(field.key);
    if (now?.kind !== field.kind) return [lossAt(place)];
    return [...optionLosses(place, field, now), ...columnLosses(place, field, now)];
  });
}

/** What differs for whoever fills in the form: questions that came, changed, in the newer order, and those that are gone. */
export function formChanges(before: FormPlan, after: FormPlan): FormChange[] {
  const was = new Map(fieldsOf(before).map((field) => [field.key, field]));
  const kept = new Set(fieldsOf(after).map(({ key }) => key));
  const now = fieldsOf(after).flatMap((field): FormChange[] => {
    const older = was.get(field.key);
    if (!older) return [{ field, is: 'added', aspects: [] }];
    const aspects = aspectsBetween(older, field);
    return aspects.length === 0 ? [] : [{ field, is: 'changed', aspects }];
  });
  const gone = fieldsOf(before).filter(({ key }) => !kept.has(key));
  return [...now, ...gone.map((field): FormChange => ({ field, is: 'removed', aspects: [] }))];
}

/** Whether a title is asked for by other words: it is no question, but what it must not contain changes as theirs do. */
export function titleRuleChanged(before: FormPlan, after: FormPlan): boolean {
  return !sameJson(before.title?.forbids ?? [], after.title?.forbids ?? []);
}

function aspectsBetween(before: Field, after: Field): FormAspect[] {
  const all = Object.entries(ASPECTS) as [FormAspect, readonly (keyof Field)[]][];
  const differs = (member: keyof Field) => !sameJson(before[member] ?? null, after[member] ?? null);
  return all.filter(([, members]) => members.some(differs)).map(([aspect]) => aspect);
}

function fieldsOf(form: FormPlan): Field[] {
  return form.sections.flatMap(({ fields }) => fields);
}

function lossAt({ field, column, listed }: Place, option: string | null = null): FormLoss {
  const path = [field, column, option].filter((part) => part !== null).join('.');
  return { path, field, column, option, listed };
}

function optionLosses(place: Place, before: Field, now: Field): FormLoss[] {
  const gone = (before.options ?? []).filter(({ code }) => !now.options?.some((one) => one.code === code));
  return gone.map(({ code }) => lossAt(place, code));
}

function columnLosses(place: Place, before: Field, now: Field): FormLoss[] {
  return (before.columns ?? []).flatMap((column) => {
    const at = { ...place, column: column.key };
    const kept = now.columns?.find(({ key }) => key === column.key);
    return kept?.kind === column.kind ? optionLosses(at, column, kept) : [lossAt(at)];
  });
}
