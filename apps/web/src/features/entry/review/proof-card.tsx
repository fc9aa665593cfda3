import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Desk } from '../api/desk.js';
import type { ReviewedEntry } from '../api/entry.js';
import { useDecideProof } from '../api/examination.js';
import styles from './review.module.css';

type Verdict = Desk['eligibility']['decisions'][number]['verdict'];

/** The proof that an organisation from elsewhere may enter: who said what of it, and one's own word. */
export function ProofCard({ entry, desk }: { entry: ReviewedEntry; desk: Desk }) {
  const { t } = useTranslation('desk');
  const { outcome, decisions } = desk.eligibility;
  if (outcome === null && decisions.length === 0) return null;
  const said = decisions.find(({ holds }) => holds);
  const tone = said === undefined ? 'warning' : said.verdict === 'proven' ? 'success' : 'danger';
  return (
    <Card
      title={t('proof.title')}
      aside={outcome && <StateTag tone={tone}>{t(`proof.state.${said?.verdict ?? 'open'}`)}</StateTag>}
    >
      <Stack>
        {outcome && <p>{t(`proof.asked.${outcome}`)}</p>}
        {decisions.map((one) => (
          <Word key={one.id} word={one} />
        ))}
        {desk.can.judgeProof && <Say entry={entry} />}
      </Stack>
    </Card>
  );
}

function Word({ word }: { word: Desk['eligibility']['decisions'][number] }) {
  const { t } = useTranslation('desk');
  const dates = useDates();
  const { verdict, decidedBy, decidedAt, reason, revisionNo, holds } = word;
  return (
    <div className={styles.proposal}>
      <Soft>{t(`proof.said.${verdict}`, { name: decidedBy, at: dates.instant(decidedAt), revision: revisionNo })}</Soft>
      <p className={styles.lines}>{reason}</p>
      {!holds && <Soft>{t('proof.past')}</Soft>}
    </div>
  );
}

function Say({ entry }: { entry: ReviewedEntry }) {
  const { t } = useTranslation('desk');
  const [asking, setAsking] = useState<Verdict | null>(null);
  const decide = useDecideProof(entry);
  const problem = useRefusal(decide.error);
  const verdict = asking ?? 'proven';
  return (
    <Row>
      <Button onClick={() => setAsking('proven')}>{t('proof.verb.proven')}</Button>
      <Button look="text" onClick={() => setAsking('unproven')}>
        {t('proof.verb.unproven')}
      </Button>
      <ConfirmReason
        open={asking !== null}
        title={t(`proof.verb.${verdict}`)}
        verb={t('proof.keep')}
        busy={decide.isPending}
        problem={problem}
        onConfirm={(reason) => decide.mutate({ verdict, reason }, { onSuccess: () => setAsking(null) })}
        onCancel={() => setAsking(null)}
      >
        <p>{t(`proof.text.${verdict}`)}</p>
      </ConfirmReason>
    </Row>
  );
}
