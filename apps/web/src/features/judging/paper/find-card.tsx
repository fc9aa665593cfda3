import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { useFindPaper } from '../api/papers.js';
import type { RoundView } from '../api/rounds.js';
import styles from './paper.module.css';

/** The sheet in one's hand: its code by a reader that types, or its number by hand. */
export function FindCard({ round, base }: { round: RoundView; base: string }) {
  const { t } = useTranslation('paper');
  const [text, setText] = useState('');
  const go = useNavigate();
  const find = useFindPaper(round.id);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === '') return;
    find.mutate(text.trim(), { onSuccess: (found) => found && void go(`${base}/${found.id}`) });
  };
  return (
    <Card title={t('find.title')}>
      <Stack>
        <p>{t('find.text')}</p>
        <form className={styles.find} onSubmit={submit}>
          <TextField
            label={t('find.label')}
            hint={t('find.hint')}
            autoComplete="off"
            maxLength={200}
            value={text}
            onChange={setText}
            error={find.data === null ? t('find.none') : undefined}
          />
          <Button type="submit" look="primary" busy={find.isPending}>
            {t('find.go')}
          </Button>
        </form>
        <Refused error={find.error} />
      </Stack>
    </Card>
  );
}
