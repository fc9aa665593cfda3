import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { Notice } from '../../../ui/notice.js';
import { orderMembers, type Team } from '../api/team.js';
import styles from './team.module.css';
import { useTeamChange } from './use-team-change.js';

interface OrderToolsProps {
  team: Team;
  at: number;
}

/** The place of a member, and moving it one up or down. */
export function OrderTools({ team, at }: OrderToolsProps) {
  const { t } = useTranslation('members');
  const order = useTeamChange(team.entryId, (members: string[]) => orderMembers(team.entryId, members));
  const ids = team.members.map(({ id }) => id);
  const move = (by: number, button: HTMLButtonElement) => {
    if (order.isPending) return;
    const onSuccess = () => requestAnimationFrame(() => focusAgain(button));
    order.mutate(ids.with(at, ids[at + by] ?? '').with(at + by, ids[at] ?? ''), { onSuccess });
  };
  const name = team.members[at]?.name;
  const moves = [
    { by: -1, way: 'up', sign: '↑', end: at === 0 },
    { by: 1, way: 'down', sign: '↓', end: at === ids.length - 1 },
  ];
  return (
    <div className={styles.order}>
      <span className={styles.place}>{at + 1}</span>
      {team.can.order &&
        ids.length > 1 &&
        moves.map(({ by, way, sign, end }) => (
          <button
            key={way}
            type="button"
            className={styles.move}
            aria-label={t(`order.${way}`, { name })}
            disabled={end}
            onClick={(event) => move(by, event.currentTarget)}
          >
            {sign}
          </button>
        ))}
      {order.error && <Notice tone="danger">{explain(order.error, t)}</Notice>}
    </div>
  );
}

/** The row has moved and taken the focus from its button; at the end of the list the other one has it. */
function focusAgain(button: HTMLButtonElement) {
  const other = button.parentElement?.querySelector<HTMLButtonElement>('button:not([disabled])');
  (button.disabled ? other : button)?.focus();
}
