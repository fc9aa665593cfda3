import { useTranslation } from 'react-i18next';
import type { Answers } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import type { MyEntry } from '../api/my-entry.js';
import { BASICS, DOCUMENTS, formSteps, type Gap, gapsOf, type StepState, stepStates, TEAM } from './gaps.js';
import type { EntryPlan } from './plan.js';
import type { NamedStep } from './step-index.js';

/** Where a step of an entry's form is; `gap` takes the focus to what is missing. */
export const stepAddress = (entryId: string, step: string, gap?: Gap) =>
  step === TEAM
    ? `/team/entries/${entryId}/members`
    : `/team/entries/${entryId}/form/${step}${gap ? `?at=${encodeURIComponent(gap.path)}` : ''}`;

/** All steps, but of a call for materials those alone in which something is asked. */
function askedSteps(plan: EntryPlan, entry: MyEntry, states: readonly StepState[]): readonly StepState[] {
  const asked = formSteps(plan, entry);
  return entry.materials ? states.filter(({ key }) => asked.includes(key)) : states;
}

/** The steps of an entry with their names and how far each is, and what is missing. */
export function useFormSteps(plan: EntryPlan, entry: MyEntry, answers: Answers): { steps: NamedStep[]; gaps: Gap[] } {
  const { t } = useTranslation('team');
  const say = useSay();
  const gaps = gapsOf(plan, entry, answers);
  const names = new Map([
    [BASICS, t('form.basics')],
    ...plan.form.sections.map(({ code, name }) => [code, say(name)] as const),
    [TEAM, t('form.parts.members')],
    [DOCUMENTS, t('form.documents')],
  ]);
  const states = stepStates(plan, entry, answers, gaps);
  const steps = askedSteps(plan, entry, states).map((state) => ({
    ...state,
    name: names.get(state.key) ?? state.key,
    to: stepAddress(entry.id, state.key),
  }));
  return { steps, gaps };
}

/** The step that an address opens; where it names none that is asked, the first that lacks something. */
export function openedStep(plan: EntryPlan, entry: MyEntry, step: string | undefined): string {
  const steps = formSteps(plan, entry);
  if (step && steps.includes(step)) return step;
  return gapsOf(plan, entry, answersOf(entry)).find((gap) => gap.step !== TEAM)?.step ?? steps[0] ?? BASICS;
}

/** The answers of an entry by field. */
export const answersOf = (entry: Pick<MyEntry, 'answers'>): Answers =>
  Object.fromEntries(entry.answers.map(({ field, value }) => [field, value]));
