import type { ReactNode } from 'react';
import { AnsweredForm } from './answered-form.js';
import type { FormVersion } from './api/form-version.js';

interface FrozenPlansProps<Plan> {
  editionId: string;
  plan: Plan;
  /** The versions of the form that two revisions answer. */
  before: number;
  after: number;
  children: (before: Plan, after: Plan) => ReactNode;
}

/** The edition's plan as two revisions answered it. */
export function FrozenPlans<Plan extends { form: FormVersion }>(props: FrozenPlansProps<Plan>) {
  const { before, after, children, ...edition } = props;
  return (
    <AnsweredForm {...edition} version={before}>
      {(then) => (
        <AnsweredForm {...edition} version={after}>
          {(now) => children(then, now)}
        </AnsweredForm>
      )}
    </AnsweredForm>
  );
}
