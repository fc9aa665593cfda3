import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Refused } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type Paper, usePaperStep } from '../api/papers.js';
import { SignedBy } from '../signing/signed-by.js';
import styles from './paper.module.css';

interface OfficialCardProps {
  paper: Paper;
  official: NonNullable<Paper['official']>;
}

/** The sheet counts: its hash, and whose signature is on it. */
export function OfficialCard({ paper, official }: OfficialCardProps) {
  const { t } = useTranslation('paper');
  const dates = useDates();
  const sign = usePaperStep(paper, 'signatures');
  const signed = new Map(official.signatures.map((one) => [one.side, one]));
  const sides = ['judge', 'scorekeeper'] as const;
  return (
    <Card title={t('official.title')}>
      <Stack>
        <Facts>
          <Fact label={t('official.at')}>{dates.instant(official.submittedAt)}</Fact>
          <Fact label={t('official.hash')}>
            <span className={styles.hash}>{official.hash}</span>
          </Fact>
          {sides.map((side) => (
            <Fact key={side} label={t(`sign.sides.${side}`)}>
              <SignedBy signature={signed.get(side)} />
              {!signed.has(side) && paper.can.sign && (
                <Button busy={sign.isPending} onClick={() => sign.mutate({ side })}>
                  {t('official.on-paper', { side: t(`sign.sides.${side}`) })}
                </Button>
              )}
            </Fact>
          ))}
        </Facts>
        {!paper.scan && <Soft>{t('official.scan-first')}</Soft>}
        <Refused error={sign.error} />
      </Stack>
    </Card>
  );
}
