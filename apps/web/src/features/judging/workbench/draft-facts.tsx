import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { Soft } from '../../../ui/stack.js';
import type { DraftView } from '../api/workbench.js';
import { OwedFact } from '../owed-fact.js';
import { WordsFact } from '../words-fact.js';

/** What a draft reached, in words that need no statistics. */
export function DraftFacts({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('workbench');
  const { outcome, pairs, conflictsKnown, violations, changes, anchors } = draft;
  const byHand = changes.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Facts>
        {draft.settings.kept && (
          <Fact label={t('facts.kept')}>
            {t('facts.kept-value')}
            <Soft>{t('facts.kept-text')}</Soft>
          </Fact>
        )}
        <Fact label={t('facts.conflicts')}>
          {t(violations === 0 ? 'facts.no-conflict' : 'facts.in-conflict', { violations })}
          <Soft>{t('facts.checked', { pairs, known: conflictsKnown })}</Soft>
        </Fact>
        {outcome && (
          <Fact label={t('facts.total')}>
            {outcome.affinity}
            <Soft>{t(outcome.optimal ? 'facts.optimal' : 'facts.bound', { bound: Math.round(outcome.bound) })}</Soft>
          </Fact>
        )}
        {outcome?.worst && (
          <Fact label={t('facts.worst')}>
            {outcome.worst.number} {outcome.worst.title}
            <Soft>{t('facts.worst-value', { count: outcome.worst.affinity })}</Soft>
            {outcome.floorReached !== null && (
              <Soft>{t('facts.floor', { percent: Math.floor(outcome.floorReached * 100) })}</Soft>
            )}
          </Fact>
        )}
        {outcome && <OwedFact owed={outcome.owed} />}
        {outcome && <WordsFact words={outcome.words} />}
        <Connected draft={draft} />
        {anchors > 0 && <Fact label={t('facts.anchors')}>{t('facts.anchors-count', { count: anchors })}</Fact>}
        {byHand > 0 && (
          <Fact label={t('facts.by-hand')}>
            {t('facts.by-hand-count', { count: byHand })}
            <Soft>{t('facts.by-hand-text')}</Soft>
          </Fact>
        )}
        {outcome && outcome.draws !== null && <Fact label={t('facts.draws')}>{outcome.draws}</Fact>}
      </Facts>
      {(draft.components ?? 1) > 1 && <Notice tone="warning">{t('facts.parts-hint')}</Notice>}
    </>
  );
}

function Connected({ draft: { components, lambda2 } }: { draft: DraftView }) {
  const { t } = useTranslation('workbench');
  if (components === null) return null;
  return (
    <Fact label={t('facts.connected')}>
      {components === 1 ? t('facts.one-part') : t('facts.parts', { count: components })}
      {lambda2 !== null && components === 1 && <Soft>{t('facts.lambda', { value: lambda2.toFixed(2) })}</Soft>}
    </Fact>
  );
}
