import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { JUDGE_KINDS, type JudgeKind } from '../api/judges.js';
import { type LotQuota, useCommitLot } from '../api/lots.js';
import styles from './lot.module.css';

const COUNT = /^\d{0,2}$/;

/** How many experts of which kinds, and which public event decides: published under seals before it happens. */
export function CommitForm({ roundId }: { roundId: string }) {
  const { t } = useTranslation('lots');
  const [counts, setCounts] = useState<Partial<Record<JudgeKind, string>>>({});
  const [event, setEvent] = useState('');
  const commit = useCommitLot(roundId);
  const quotas = JUDGE_KINDS.map((kind): LotQuota => ({ kind, count: Number(counts[kind] ?? 0) })).filter(
    ({ count }) => count > 0,
  );
  const ready = quotas.length > 0 && event.trim() !== '';
  return (
    <Card title={t('commit.title')}>
      <form
        aria-label={t('commit.title')}
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (ready) commit.mutate({ quotas, event: event.trim() });
        }}
      >
        <Stack>
          <Soft>{t('commit.lead')}</Soft>
          <div className={styles.counts}>
            {JUDGE_KINDS.map((kind) => (
              <TextField
                key={kind}
                label={t('commit.count', { kind: t(`kinds.${kind}`) })}
                inputMode="numeric"
                required={false}
                value={counts[kind] ?? ''}
                onChange={(value) => COUNT.test(value) && setCounts((before) => ({ ...before, [kind]: value }))}
              />
            ))}
          </div>
          <TextField
            label={t('commit.event')}
            hint={t('commit.event-hint')}
            maxLength={300}
            value={event}
            onChange={setEvent}
          />
          <Refused error={commit.error} />
          <Row>
            <Button type="submit" look="primary" busy={commit.isPending} disabled={!ready}>
              {t('commit.verb')}
            </Button>
            <Soft>{t('commit.means')}</Soft>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
