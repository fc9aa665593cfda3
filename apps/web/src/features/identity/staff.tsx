import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Soft, Stack } from '../../ui/stack.js';
import { useSeats } from './api/seats.js';
import { InviteDialog } from './invite-dialog.js';
import { SeatTable } from './seat-table.js';
import { StaffInvitations } from './staff-invitations.js';
import styles from './staff.module.css';

/** Who works for an edition, and who has been asked to. Judges are many and have their own page. */
export function Staff({ editionId }: { editionId: string }) {
  const { t } = useTranslation('organiser');
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<string | null>(null);
  return (
    <Loaded query={useSeats(editionId)}>
      {({ items, can }) => {
        const staff = items.filter(({ role }) => role !== 'judge');
        const judges = items.length - staff.length;
        return (
          <>
            {invited && (
              <div className={styles.said}>
                <Notice tone="success">{t('staff.invited', { name: invited })}</Notice>
              </div>
            )}
            <Card
              title={t('staff.seats')}
              aside={
                can.invite && (
                  <Button look="primary" onClick={() => setInviting(true)}>
                    {t('staff.invite')}
                  </Button>
                )
              }
            >
              <Stack>
                <SeatTable editionId={editionId} rows={staff} mayRemove={can.removeSeat} />
                {judges > 0 && <Soft>{t('staff.judges', { count: judges })}</Soft>}
              </Stack>
            </Card>
            <StaffInvitations editionId={editionId} mayWithdraw={can.invite} />
            {inviting && (
              <InviteDialog editionId={editionId} onClose={() => setInviting(false)} onInvited={setInvited} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
