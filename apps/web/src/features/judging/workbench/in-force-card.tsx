import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { saveFile } from '../../../lib/download.js';
import { useLocale } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { tableAddress } from '../api/assignment-changes.js';
import { readProof } from '../api/figures.js';
import type { RoundView } from '../api/rounds.js';
import { useVerification } from '../api/verification.js';
import { useUndoPublication, type WorkbenchView } from '../api/workbench.js';
import { VerificationList } from './verification-list.js';
import styles from './workbench.module.css';

/** What is in force: computed again at a press, taken away as a file, taken back as long as nobody has read it. */
export function InForceCard({ round, bench }: { round: RoundView; bench: WorkbenchView }) {
  const { t } = useTranslation('workbench');
  const dates = useDates();
  const locale = useLocale();
  const undo = useUndoPublication(round);
  const { draw } = round;
  if (!draw) return null;
  return (
    <Card title={t('in-force.title')}>
      <Stack>
        <Soft>{t('in-force.since', { at: dates.instant(draw.drawnAt) })}</Soft>
        <p>
          {t('settings.seed')} <code className={styles.code}>{draw.seed}</code>
        </p>
        {draw.outcome ? <Verify round={round} /> : <Soft>{t('in-force.everybody')}</Soft>}
        <Row>
          <a href={tableAddress(round.id, 'today', 'xlsx', locale)}>{t('table.xlsx')}</a>
          <a href={tableAddress(round.id, 'today', 'csv', locale)}>{t('table.csv')}</a>
        </Row>
        <Refused error={undo.error} />
        {bench.can.undo && (
          <Row>
            <Button busy={undo.isPending} onClick={() => undo.mutate()}>
              {t('in-force.undo')}
            </Button>
            <Soft>{t('in-force.undo-text')}</Soft>
          </Row>
        )}
      </Stack>
    </Card>
  );
}

function Verify({ round }: { round: RoundView }) {
  const { t } = useTranslation('workbench');
  const verify = useVerification(round.id);
  const save = useMutation({
    mutationFn: () => readProof(round.id),
    onSuccess: ({ problem, result }) =>
      saveFile(
        `${round.code}-assign-verify.json`,
        `${JSON.stringify({ ...problem, ...result }, null, 2)}\n`,
        'application/json',
      ),
  });
  return (
    <>
      <Row>
        <Button look="primary" busy={verify.isPending} onClick={() => verify.mutate()}>
          {t('verify.again')}
        </Button>
        <Button busy={save.isPending} onClick={() => save.mutate()}>
          {t('verify.file')}
        </Button>
      </Row>
      <Soft>{t('verify.text')}</Soft>
      <p className={styles.command}>
        <code>npm run -s fairness -- assign-verify &lt; {round.code}-assign-verify.json</code>
      </p>
      <Refused error={verify.error ?? save.error} />
      {verify.data && <VerificationList found={verify.data} />}
    </>
  );
}
