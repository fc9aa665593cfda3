import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/text-field.js';
import type { Console, useStageMove } from '../api/console.js';
import styles from './console.module.css';

const read = (text: string): number[] | null => {
  const parts = text.split(/[\s,，、]+/).filter(Boolean);
  const fits = parts.length <= 5 && parts.every((part) => /^\d{1,4}$/.test(part) && Number(part) <= 3600);
  return fits ? parts.map(Number) : null;
};

/** Seconds before the end at which bells ring. */
export function BellsForm({ view, move }: { view: Console; move: ReturnType<typeof useStageMove> }) {
  const { t } = useTranslation('stage');
  const [pitch, setPitch] = useState(view.bells.pitch.join(', '));
  const [questions, setQuestions] = useState(view.bells.questions.join(', '));
  const order = { pitch: read(pitch), questions: read(questions) };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (order.pitch && order.questions) move.mutate({ what: 'bells', order });
  };
  if (!view.can.run) return <p>{t('bells.said', { pitch, questions })}</p>;
  const fault = (marks: number[] | null) => (marks ? undefined : t('bells.wrong'));
  return (
    <form className={styles.bells} noValidate onSubmit={submit}>
      <TextField label={t('bells.pitch')} value={pitch} onChange={setPitch} error={fault(order.pitch)} />
      <TextField
        label={t('bells.questions')}
        value={questions}
        onChange={setQuestions}
        error={fault(order.questions)}
      />
      <Button type="submit" busy={move.isPending}>
        {t('bells.save')}
      </Button>
    </form>
  );
}
