import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { isProblem } from '../../../lib/api/problem.js';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { RadioGroup } from '../../../ui/choice-fields.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { Form } from '../../../ui/form.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';
import { startEntry } from '../api/start-entry.js';
import { Counter } from '../form/counter.js';
import { SelectControl } from '../form/select-control.js';
import type { EntryPlan } from '../form/plan.js';
import styles from './mine.module.css';

interface StartFormProps {
  editionId: string;
  plan: Pick<EntryPlan, 'tracks' | 'divisions'>;
  onStarted: (entry: MyEntry) => void;
}

/** What an entry begins with: its title, its track, its division. */
export function StartForm({ editionId, plan, onStarted }: StartFormProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const client = useQueryClient();
  const form = useForm({
    initial: { title: '', track: '', division: '' },
    send: (values) =>
      startEntry(editionId, values).catch((error: unknown) => {
        if (isProblem(error, 'title-taken')) error.body.fields = [{ path: 'title', code: 'title-taken' }];
        throw error;
      }),
    done: (entry) => {
      client.setQueryData(entryKey(entry.id), entry);
      void client.invalidateQueries({ queryKey: ['editions', editionId, 'entries'] });
      onStarted(entry);
    },
  });
  const title = form.bind('title');
  return (
    <Form label={t('start.title')} faults={form.faults} onSubmit={form.submit}>
      <Field
        label={t('form.parts.title')}
        hint={t('start.title-hint')}
        error={title.error}
        aside={<Counter text={title.value} min={4} max={40} />}
      >
        {(control) => (
          <input
            {...control}
            className={fields.input}
            value={title.value}
            onChange={(event) => title.onChange(event.target.value)}
          />
        )}
      </Field>
      <SelectControl
        label={t('form.parts.track')}
        hint={say(plan.tracks.find(({ code }) => code === form.values.track)?.summary) || t('start.track-hint')}
        choices={plan.tracks.map(({ code, name }) => ({ code, label: say(name) }))}
        {...form.bind('track')}
      />
      <RadioGroup
        label={t('form.parts.division')}
        options={plan.divisions.map(({ code, name, summary }) => ({
          value: code,
          label: say(name),
          note: say(summary),
        }))}
        {...form.bind('division')}
      />
      <p className={styles.actions}>
        <Button type="submit" look="primary" large busy={form.busy}>
          {t('start.verb')}
        </Button>
      </p>
    </Form>
  );
}
