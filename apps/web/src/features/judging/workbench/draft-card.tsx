import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { RoundView } from '../api/rounds.js';
import { type DraftView, useDropDraft, usePublishDraft, type WorkbenchView } from '../api/workbench.js';
import { DraftFacts } from './draft-facts.js';
import { FaultList } from './fault-list.js';
import { DraftSaid, SearchProgress } from './search-progress.js';
import styles from './workbench.module.css';

interface DraftProps {
  round: RoundView;
  bench: WorkbenchView;
  draft: DraftView;
}

const TONES = { running: 'warning', ready: 'success', failed: 'danger' } as const;

/** The draft beside what is in force: how far its search is, what it reached, and what may be done with it. */
export function DraftCard({ round, bench, draft }: DraftProps) {
  const { t } = useTranslation('workbench');
  const dates = useDates();
  const tag = <StateTag tone={TONES[draft.state]}>{t(`draft.states.${draft.state}`)}</StateTag>;
  return (
    <Card title={t('draft.title')} aside={tag}>
      <Stack>
        <Soft>{t('draft.begun', { name: draft.begunByName, at: dates.instant(draft.begunAt) })}</Soft>
        <DraftSaid draft={draft} />
        {draft.state === 'running' && <SearchProgress draft={draft} />}
        {draft.state === 'failed' && draft.refusal && (
          <Notice tone="danger" title={t('draft.failed')}>
            <p>{t(`refusals:${draft.refusal.code}`, { ...(draft.refusal.details as Record<string, unknown>) })}</p>
          </Notice>
        )}
        {draft.state === 'ready' && <Ready bench={bench} draft={draft} />}
        <Steps round={round} bench={bench} draft={draft} />
      </Stack>
    </Card>
  );
}

function Ready({ bench, draft }: Omit<DraftProps, 'round'>) {
  const { t } = useTranslation('workbench');
  return (
    <>
      {draft.overtaken && <Notice tone="warning">{t('draft.overtaken')}</Notice>}
      <FaultList draft={draft} bench={bench} />
      <DraftFacts draft={draft} />
      <Facts>
        <Fact label={t('settings.seed')}>
          <code className={styles.code}>{draft.seed}</code>
        </Fact>
        <Fact label={t('draft.inputs-hash')}>
          <code className={styles.code}>{draft.inputsHash}</code>
        </Fact>
      </Facts>
    </>
  );
}

function Steps({ round, bench, draft }: DraftProps) {
  const { t } = useTranslation('workbench');
  const drop = useDropDraft(round);
  const publish = usePublishDraft(round);
  const sound = !draft.overtaken && draft.faults.length === 0;
  return (
    <>
      <Refused error={publish.error ?? drop.error} />
      {bench.can.publishElse && <Notice tone="info">{t('draft.second-person')}</Notice>}
      <Row>
        {bench.can.publish && (
          <Button look="primary" busy={publish.isPending} disabled={!sound} onClick={() => publish.mutate(draft.id)}>
            {t('draft.publish')}
          </Button>
        )}
        {bench.can.draft && (
          <Button busy={drop.isPending} onClick={() => drop.mutate()}>
            {t(draft.state === 'running' ? 'draft.stop' : 'draft.discard')}
          </Button>
        )}
        {bench.can.publish && <Soft>{t('draft.publish-text')}</Soft>}
      </Row>
    </>
  );
}
