import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type FinalisingView, type ResultSet, useDecideSet } from '../api/finalising.js';
import { DifferenceList } from './difference-list.js';
import styles from './finalising.module.css';

const TONES = { beside: 'warning', live: 'success', superseded: 'neutral', dropped: 'neutral' } as const;

/** The result sets there are, the newest first; one beside the live one with what it would change. */
export function SetsCard({ editionId, view }: { editionId: string; view: FinalisingView }) {
  const { t } = useTranslation('finalising');
  if (view.sets.length === 0) {
    return (
      <Card id="sets" title={t('sets.title')}>
        <EmptyState icon="check" title={t('sets.none')}>
          {t('sets.none-text')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      {view.sets.map((set) => (
        <SetCard key={set.id} editionId={editionId} set={set} view={view} />
      ))}
    </>
  );
}

function SetCard({ editionId, set, view }: { editionId: string; set: ResultSet; view: FinalisingView }) {
  const { t } = useTranslation('finalising');
  const dates = useDates();
  const tag = <StateTag tone={TONES[set.state]}>{t(`sets.states.${set.state}`)}</StateTag>;
  return (
    <Card
      id={set.state === 'beside' ? 'sets' : `set-${set.no}`}
      title={t('sets.number', { number: set.no })}
      aside={tag}
    >
      <Stack>
        {set.state === 'beside' && <DifferenceList rows={set.differences} view={view} />}
        {set.state === 'beside' && view.kept && <Notice>{t('hidden.not-you')}</Notice>}
        {(set.can.apply || set.can.drop) && <Decide editionId={editionId} set={set} />}
        <Facts>
          <Fact label={t('sets.made')}>{t('sets.by', { name: set.madeByName, at: dates.instant(set.madeAt) })}</Fact>
          <Fact label={t('sets.comment')}>{set.comment}</Fact>
          {set.decidedAt && set.decidedAt !== set.madeAt && (
            <Fact label={t(set.state === 'dropped' ? 'sets.dropped' : 'sets.applied')}>
              {t('sets.by', { name: set.decidedByName, at: dates.instant(set.decidedAt) })}：{set.decidedComment}
            </Fact>
          )}
          <Fact label={t('sets.checks')}>
            {set.checks
              .map(({ means, compared, milliseconds }) =>
                t('sets.check', { means: t(`means.${means}`), compared, milliseconds }),
              )
              .join('；')}
          </Fact>
          <Fact label={t('sets.rules')}>{t('sets.rules-version', { version: set.rulesVersion })}</Fact>
          <Fact label={t('sets.hash')}>
            <code className={styles.hash}>{set.hash}</code>{' '}
            {view.can.bundle && (
              <a href={`/api/result-sets/${set.id}/bundle`} download>
                {t('sets.download')}
              </a>
            )}
          </Fact>
        </Facts>
      </Stack>
    </Card>
  );
}

function Decide({ editionId, set: { id, can } }: { editionId: string; set: ResultSet }) {
  const { t } = useTranslation('finalising');
  const [verb, setVerb] = useState<'application' | 'dismissal' | null>(null);
  const decide = useDecideSet(editionId);
  const problem = useRefusal(decide.error);
  return (
    <>
      <Row>
        {can.apply && (
          <Button look="primary" onClick={() => setVerb('application')}>
            {t('decide.application')}
          </Button>
        )}
        {can.drop && <Button onClick={() => setVerb('dismissal')}>{t('decide.dismissal')}</Button>}
      </Row>
      <ConfirmReason
        open={verb !== null}
        title={t(`decide.ask-${verb ?? 'application'}`)}
        verb={t(`decide.${verb ?? 'application'}`)}
        danger={verb === 'dismissal'}
        minLength={2}
        busy={decide.isPending}
        problem={problem}
        onConfirm={(comment) => verb && decide.mutate({ id, verb, comment }, { onSuccess: () => setVerb(null) })}
        onCancel={() => setVerb(null)}
      >
        <p>{t(`decide.means-${verb ?? 'application'}`)}</p>
      </ConfirmReason>
    </>
  );
}
