import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { type Paper, usePaperStep } from '../api/papers.js';

/** Which of the two counts, the paper or what the judge wrote on a screen. No value of either is shown. */
export function ClashCard({ paper }: { paper: Paper }) {
  const { t } = useTranslation('paper');
  const [keep, setKeep] = useState<'paper' | 'electronic' | null>(null);
  const choose = usePaperStep(paper, 'choice');
  const done = () => setKeep(null);
  return (
    <Card title={t('clash.title')}>
      <Stack>
        <p>{t('clash.text')}</p>
        <Row>
          <Button onClick={() => setKeep('paper')}>{t('clash.paper')}</Button>
          <Button onClick={() => setKeep('electronic')}>{t('clash.electronic')}</Button>
        </Row>
      </Stack>
      <ConfirmReason
        open={keep !== null}
        title={t(keep === 'paper' ? 'clash.paper' : 'clash.electronic')}
        verb={t('clash.do')}
        busy={choose.isPending}
        problem={useRefusal(choose.error)}
        onConfirm={(reason) => keep && choose.mutate({ keep, reason }, { onSuccess: done })}
        onCancel={done}
      >
        <p>{t(keep === 'paper' ? 'clash.paper-means' : 'clash.electronic-means')}</p>
      </ConfirmReason>
    </Card>
  );
}
