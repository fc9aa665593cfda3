import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codePoints } from '#kernel';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Form } from '../../../ui/form.js';
import { useWriteToThread } from '../api/thread.js';

const LONGEST = 2000;

/** Writes to the other side; the field is empty again once the words have arrived. */
export function WriteForm({ entryId }: { entryId: string }) {
  const [turn, setTurn] = useState(0);
  return <Turn key={turn} entryId={entryId} done={() => setTurn(turn + 1)} />;
}

function Turn({ entryId, done }: { entryId: string; done: () => void }) {
  const { t } = useTranslation('inbox');
  const write = useWriteToThread(entryId);
  const form = useForm({ initial: { words: '' }, send: ({ words }) => write.mutateAsync(words), done });
  const length = codePoints(form.values.words.trim());
  return (
    <Form label={t('thread.write')} faults={form.faults} onSubmit={form.submit}>
      <AreaField
        label={t('thread.words')}
        hint={t('thread.length', { count: length, max: LONGEST })}
        rows={4}
        maxLength={4000}
        {...form.bind('words')}
      />
      <div>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('thread.send')}
        </Button>
      </div>
    </Form>
  );
}
