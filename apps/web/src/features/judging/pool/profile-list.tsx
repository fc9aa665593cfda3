import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListState } from '../../../lib/list-state.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ListFilter, ListTools } from '../../../ui/list-tools.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Pager } from '../../../ui/pager.js';
import { Refused } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { JUDGE_KINDS } from '../api/judges.js';
import { useInviteProfiles, useProfiles } from '../api/profiles.js';
import styles from '../panel.module.css';
import { ImportCard } from './import-card.js';
import { ProfileTable } from './profile-table.js';

/** Everybody who has ever been asked to judge; those chosen are invited to this edition. */
export function ProfileList({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('pool');
  const list = useListState();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const filter = { q: list.q, kind: list.filter('kind'), here: list.filter('here') };
  const profiles = useProfiles(editionId, filter, list.page, list.pageSize);
  const invite = useInviteProfiles(editionId);
  const kinds = JUDGE_KINDS.map((value) => ({ value, label: t(`organiser:judge-kinds.${value}`) }));
  const places = ['asked', 'free'].map((value) => ({ value, label: t(`here.${value}`) }));
  const turn = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const send = () => invite.mutate([...chosen], { onSuccess: () => setChosen(new Set()) });
  return (
    <Loaded query={profiles}>
      {(page) => (
        <Stack>
          {page.can.change && <ImportCard editionId={editionId} />}
          {invite.data && <Notice tone="success">{t('invited', { count: invite.data.invited })}</Notice>}
          <Card title={t('everybody')}>
            <Stack>
              <ListTools list={list} label={t('search')}>
                <ListFilter list={list} name="kind" label={t('organiser:judges.kind')} options={kinds} />
                <ListFilter list={list} name="here" label={t('here.label')} options={places} />
              </ListTools>
              <ProfileTable
                rows={page.items}
                base={base}
                stale={profiles.isPlaceholderData}
                filtered={Object.values(filter).some(Boolean)}
                chosen={page.can.invite ? chosen : null}
                onTurn={turn}
              />
              <Pager list={list} total={page.total} />
              {page.can.invite && chosen.size > 0 && (
                <>
                  <Refused error={invite.error} />
                  <div className={styles.foot}>
                    <b role="status">{t('chosen', { count: chosen.size })}</b>
                    <Button look="primary" busy={invite.isPending} onClick={send}>
                      {t('invite')}
                    </Button>
                  </div>
                </>
              )}
            </Stack>
          </Card>
        </Stack>
      )}
    </Loaded>
  );
}
