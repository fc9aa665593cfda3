import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { explain } from '../../../lib/explain.js';
import { orderMembers, type Team } from '../api/team.js';
import styles from './team.module.css';
import { useTeamChange } from './use-team-change.js';

interface OrderToolsProps {
  team: Team;
  at: number;
}

/** Moves a member one place up or down. */
export function OrderTools({ team, at }: OrderToolsProps) {
  const { t } = useTranslation('members');
  const order = useTeamChange(team.entryId, (members: string[]) => orderMembers(team.entryId, members));
  const ids = team.members.map(({ id }) => id);
  const move = (by: number) => order.mutate(ids.with(at, ids[at + by] ?? '').with(at + by, ids[at] ?? ''));
  const name = team.members[at]?.name;
  if (!team.can.order || ids.length < 2) return null;
  return (
    <div className={styles.order}>
      <Button
        look="text"
        aria-label={t('order.up', { name })}
        disabled={at === 0}
        busy={order.isPending}
        onClick={() => move(-1)}
      >
        ↑
      </Button>
      <Button
        look="text"
        aria-label={t('order.down', { name })}
        disabled={at === ids.length - 1}
        busy={order.isPending}
        onClick={() => move(1)}
      >
        ↓
      </Button>
      {order.error && <Notice tone="danger">{explain(order.error, t)}</Notice>}
    </div>
  );
}
