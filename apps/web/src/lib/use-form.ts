import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyFaults, faultsOf, type FormFaults } from './form-faults.js';

interface FormPlan<Values, Answer> {
  initial: Values;
  send: (values: Values) => Promise<Answer>;
  done?: (answer: Answer, values: Values) => unknown;
  /** Fields that may stay empty. */
  optional?: (keyof Values & string)[];
}

/** A small form of texts: its values, its faults (empty ones before the server is asked, then the server's), one submit. */
export function useForm<Values extends Record<string, string>, Answer>(plan: FormPlan<Values, Answer>) {
  const { t } = useTranslation();
  const [values, setValues] = useState(plan.initial);
  const [empty, setEmpty] = useState<FormFaults | null>(null);
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const mutation = useMutation({ mutationFn: plan.send, onSuccess: (answer, sent) => void plan.done?.(answer, sent) });
  const known = Object.keys(plan.initial).join();
  const refused = useMemo(() => faultsOf(mutation.error, t, known.split(',')), [mutation.error, t, known]);
  const submit = () => {
    const missing = emptyFaults(t, values, plan.optional ?? []);
    setEmpty(missing);
    setMended(new Set());
    if (!missing && !mutation.isPending) mutation.mutate(values);
  };
  const faults = empty ?? refused;
  const bind = (key: keyof Values & string) => ({
    value: values[key],
    onChange: (value: string) => {
      setValues((before) => ({ ...before, [key]: value }));
      setMended((before) => (before.has(key) ? before : new Set(before).add(key)));
    },
    error: mended.has(key) ? undefined : faults.fields[key],
    required: !plan.optional?.includes(key),
  });
  return { values, bind, faults, submit, busy: mutation.isPending, saved: mutation.isSuccess };
}
