import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListState } from '../../lib/list-state.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ListTools } from '../../ui/list-tools.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Pager } from '../../ui/pager.js';
import { useSeats } from './api/seats.js';
import { InviteDialog } from './invite-dialog.js';
import { SeatTable } from './seat-table.js';
import { StaffInvitations } from './staff-invitations.js';

/** Who works for an edition, and who has been asked to. */
export function Staff({ editionId }: { editionId: string }) {
  const { t } = useTranslation('organiser');
  const list = useListState();
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<string | null>(null);
  const seats = useSeats(editionId, list.q, list.page, list.pageSize);
  return (
    <Loaded query={seats}>
      {(page) => (
        <>
          {invited && <Notice tone="success">{t('staff.invited', { name: invited })}</Notice>}
          <Card
            title={t('staff.seats')}
            aside={
              page.can.invite && (
                <Button look="primary" onClick={() => setInviting(true)}>
                  {t('staff.invite')}
                </Button>
              )
            }
          >
            <ListTools list={list} label={t('staff.search')} />
            <SeatTable
              editionId={editionId}
              rows={page.items}
              stale={seats.isPlaceholderData}
              mayRemove={page.can.removeSeat}
            />
            <Pager list={list} total={page.total} />
          </Card>
          <StaffInvitations editionId={editionId} mayWithdraw={page.can.invite} />
          {inviting && <InviteDialog editionId={editionId} onClose={() => setInviting(false)} onInvited={setInvited} />}
        </>
      )}
    </Loaded>
  );
}
