import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { currentLocale } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { RadioGroup, SelectField } from '../../../ui/choice-fields.js';
import { PaperButton } from '../../../ui/paper-button.js';
import { Refused } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type Papers, usePrintPapers } from '../api/papers.js';
import type { RoundView } from '../api/rounds.js';
import styles from './paper.module.css';

/** Prints sheets beforehand, and gives out again what was printed. */
export function PrintCard({ round, papers }: { round: RoundView; papers: Papers }) {
  const { t } = useTranslation('paper');
  const dates = useDates();
  return (
    <Card title={t('print.title')}>
      <Stack>
        <p>{t('print.text')}</p>
        {papers.can.print ? <PrintForm round={round} /> : <Soft>{t('print.closed')}</Soft>}
        {papers.prints.length > 0 && (
          <ul className={styles.prints} aria-label={t('print.earlier')}>
            {papers.prints.map(({ id, from, to, count, orderBy, printedAt }) => (
              <li key={id}>
                <span>
                  {t('print.line', { from, to, count, order: t(`print.orders.${orderBy}`) })}
                  <Soft>{dates.instant(printedAt)}</Soft>
                </span>
                <PaperButton look="text" path={`/paper-prints/${id}`} label={t('print.again')} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function PrintForm({ round }: { round: RoundView }) {
  const { t } = useTranslation('paper');
  const [orderBy, setOrder] = useState<'judge' | 'entry'>('judge');
  const [judgeId, setJudge] = useState('');
  const print = usePrintPapers(round.id);
  const everybody = { value: '', label: t('print.everybody', { count: round.progress.assignments }) };
  const whose = round.panel.map(({ judgeId: value, name }) => ({ value, label: name }));
  return (
    <>
      <RadioGroup
        label={t('print.order')}
        value={orderBy}
        options={(['judge', 'entry'] as const).map((value) => ({ value, label: t(`print.orders.${value}`) }))}
        onChange={(value) => setOrder(value === 'entry' ? 'entry' : 'judge')}
      />
      <SelectField label={t('print.whose')} value={judgeId} options={[everybody, ...whose]} onChange={setJudge} />
      <Refused error={print.error} />
      <div>
        <Button
          look="primary"
          busy={print.isPending}
          onClick={() =>
            print.mutate({ orderBy, language: currentLocale(), ...(judgeId ? { judgeIds: [judgeId] } : {}) })
          }
        >
          {t('print.do')}
        </Button>
        <Soft>{t('print.means')}</Soft>
      </div>
    </>
  );
}
