import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { isProblem } from '../../../lib/api/problem.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { type MyEntry, renewEntry } from '../api/my-entry.js';
import { awaitFiles, submitEntry } from '../api/submission.js';
import { ConsentTicks } from './consent-ticks.js';
import { FreezesCard } from './freezes-card.js';
import { SubmitButtons, waitsBy } from './submit-buttons.js';
import { SubmitTerms } from './submit-terms.js';
import type { EntryPlan } from './plan.js';
import styles from './submit.module.css';

interface SubmitFormProps {
  plan: EntryPlan;
  entry: MyEntry;
  /** Whether it is complete without the files on their way. */
  now: boolean;
  onSubmitted: (waits: boolean) => void;
  /** The server would not take it; says why. */
  onRefused: (words: string) => void;
}

/** The last step of handing in: what will be frozen, the consents, the button. */
export function SubmitForm({ plan, entry, now, onSubmitted, onRefused }: SubmitFormProps) {
  const { t } = useTranslation('team');
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set(entry.consents.map(({ code }) => code)));
  const [strict, setStrict] = useState(false);
  const sending = useMutation({
    mutationFn: (waits: boolean): Promise<unknown> =>
      (waits ? awaitFiles : submitEntry)(
        entry.id,
        plan.consents.filter(({ code }) => given.has(code)).map(({ code, version }) => ({ code, version })),
      ),
    onSuccess: (_, waits) => {
      onSubmitted(waits);
      return renewEntry(client, entry);
    },
    onError: (error) => {
      onRefused(explain(error, t));
      return isProblem(error) && renewEntry(client, entry);
    },
  });
  const missing = plan.consents.filter(({ code, required }) => required && !given.has(code));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setStrict(true);
    const [first] = missing;
    if (first) form.current?.querySelector<HTMLElement>(`[data-path="consents.${first.code}"]`)?.focus();
    else if (!sending.isPending) sending.mutate(waitsBy(event, entry));
  };
  const toggle = (code: string, on: boolean) =>
    setGiven((before) => new Set(on ? [...before, code] : [...before].filter((one) => one !== code)));
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={t('submit.title')}>
      <FreezesCard plan={plan} entry={entry} />
      <Card title={t('submit.consents')}>
        <ConsentTicks rules={plan.consents} given={given} strict={strict} onChange={toggle} />
      </Card>
      <Card>
        <div className={styles.last}>
          {sending.error && <Notice tone="danger">{explain(sending.error, t)}</Notice>}
          <SubmitTerms entry={entry} />
          <SubmitButtons entry={entry} now={now} busy={sending.isPending} />
        </div>
      </Card>
    </form>
  );
}
