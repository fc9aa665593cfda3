import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { CellButton } from '../../ui/cell-button.js';
import { Card } from '../../ui/card.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { Loaded } from '../../ui/loaded.js';
import { Refused } from '../../ui/refused.js';
import { StateTag } from '../../ui/state-tag.js';
import { type StaffInvitation, useInvite, useStaffInvitations, useWithdrawInvitation } from './api/seats.js';
import styles from './staff.module.css';

const TONES = {
  open: 'warning',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  expired: 'danger',
} as const;

/** Who was asked, and what became of it; an open offer can be sent again or taken back. */
export function StaffInvitations({ editionId, mayWithdraw }: { editionId: string; mayWithdraw: boolean }) {
  const { t } = useTranslation('organiser');
  const withdraw = useWithdrawInvitation(editionId);
  const again = useInvite(editionId);
  const columns = useColumns();
  const act: Column<StaffInvitation> = {
    key: 'act',
    title: t('staff.actions'),
    render: (one) => (
      <Actions
        one={one}
        busy={withdraw.isPending && withdraw.variables === one.id}
        onAgain={() => again.mutate({ name: one.name, email: one.email, role: one.role })}
        onWithdraw={() => withdraw.mutate(one.id)}
      />
    ),
  };
  return (
    <Card title={t('staff.invitations')}>
      <Refused error={withdraw.error ?? again.error} />
      <Loaded query={useStaffInvitations(editionId)}>
        {(items) => (
          <DataList
            caption={t('staff.invitations')}
            columns={mayWithdraw ? [...columns, act] : columns}
            rows={items.filter(({ role }) => role !== 'judge')}
            rowKey={(one) => one.id}
            empty={<p>{t('staff.no-invitations')}</p>}
          />
        )}
      </Loaded>
    </Card>
  );
}

interface ActionsProps {
  one: StaffInvitation;
  busy: boolean;
  onAgain: () => void;
  onWithdraw: () => void;
}

function Actions({ one, busy, onAgain, onWithdraw }: ActionsProps) {
  const { t } = useTranslation('organiser');
  if (one.state === 'accepted') return '–';
  return (
    <>
      <CellButton label={t('staff.again-one', { name: one.name })} onClick={onAgain}>
        {t('staff.again')}
      </CellButton>
      {one.state === 'open' && (
        <CellButton busy={busy} label={t('staff.withdraw-one', { name: one.name })} onClick={onWithdraw}>
          {t('staff.withdraw')}
        </CellButton>
      )}
    </>
  );
}

function useColumns(): Column<StaffInvitation>[] {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  return [
    {
      key: 'name',
      title: t('staff.name'),
      lead: true,
      render: (one) => (
        <>
          {one.name}
          <span className={styles.email}>{one.email}</span>
        </>
      ),
    },
    { key: 'role', title: t('staff.role'), render: (one) => t(`roles.${one.role}`) },
    {
      key: 'state',
      title: t('staff.state'),
      render: (one) => <StateTag tone={TONES[one.state]}>{t(`staff.states.${one.state}`)}</StateTag>,
    },
    {
      key: 'until',
      title: t('staff.until'),
      render: (one) => (one.answeredAt ? dates.day(one.answeredAt) : dates.lastDay(one.expiresAt)),
    },
  ];
}
