import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListState } from '../../lib/list-state.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ListFilter, ListTools } from '../../ui/list-tools.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Pager } from '../../ui/pager.js';
import { JUDGE_KINDS, useJudges } from './api/judges.js';
import { JudgeDialog } from './judge-dialog.js';
import { JudgeTable } from './judge-table.js';
import styles from './panel.module.css';
import { PoolNeeds } from './pool-needs.js';
import type { JudgingPlan } from './rules.js';

/** Everybody who shall judge in an edition, against what its rounds need. */
export function JudgePool({ editionId, plan }: { editionId: string; plan: JudgingPlan }) {
  const { t } = useTranslation('organiser');
  const list = useListState();
  const [adding, setAdding] = useState(false);
  const [invited, setInvited] = useState<string | null>(null);
  const filter = { q: list.q, kind: list.filter('kind'), state: list.filter('state') };
  const judges = useJudges(editionId, filter, list.page, list.pageSize);
  const states = ['invited', 'active', 'declined'].map((value) => ({ value, label: t(`judges.states.${value}`) }));
  const kinds = JUDGE_KINDS.map((value) => ({ value, label: t(`judge-kinds.${value}`) }));
  return (
    <Loaded query={judges}>
      {(page) => (
        <>
          <Card title={t('judges.needs')}>
            <PoolNeeds kinds={page.kinds} plan={plan} />
          </Card>
          {invited && (
            <div className={styles.said}>
              <Notice tone="success">{t('judges.invited', { name: invited })}</Notice>
            </div>
          )}
          <Card
            title={t('judges.pool')}
            aside={
              page.can.addJudge && (
                <Button look="primary" onClick={() => setAdding(true)}>
                  {t('judges.add')}
                </Button>
              )
            }
          >
            <ListTools list={list} label={t('judges.search')}>
              <ListFilter list={list} name="kind" label={t('judges.kind')} options={kinds} />
              <ListFilter list={list} name="state" label={t('judges.state')} options={states} />
            </ListTools>
            <JudgeTable
              editionId={editionId}
              rows={page.items}
              rounds={plan.rounds}
              tracks={plan.tracks}
              stale={judges.isPlaceholderData}
              filtered={Object.values(filter).some(Boolean)}
              mayChange={page.can.changeJudge}
            />
            <Pager list={list} total={page.total} />
          </Card>
          <JudgeDialog
            editionId={editionId}
            tracks={plan.tracks}
            open={adding}
            onClose={() => setAdding(false)}
            onInvited={setInvited}
          />
        </>
      )}
    </Loaded>
  );
}
