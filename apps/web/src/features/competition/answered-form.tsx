import type { ReactNode } from 'react';
import { Loaded } from '../../ui/loaded.js';
import { type FormVersion, useFormVersion } from './api/form-version.js';

interface AnsweredFormProps<Plan> {
  editionId: string;
  plan: Plan;
  /** The version of the form by which an entry's answers read. */
  version: number;
  children: (plan: Plan) => ReactNode;
}

/** The edition's plan with the form that an entry answers, which may be older than the one in force. */
export function AnsweredForm<Plan extends { form: FormVersion }>(props: AnsweredFormProps<Plan>) {
  const { editionId, plan, version, children } = props;
  const query = useFormVersion(editionId, version, plan.form.version);
  if (plan.form.version === version) return children(plan);
  return <Loaded query={query}>{(form) => children({ ...plan, form })}</Loaded>;
}
