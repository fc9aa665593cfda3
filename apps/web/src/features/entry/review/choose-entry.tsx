import { useTranslation } from 'react-i18next';
import type { QueueLine } from '../api/entries.js';
import styles from './queue.module.css';

interface ChooseProps {
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** Takes one entry into what is done in one go, or out of it. */
export function ChooseOne({ row, chosen, onChoose }: ChooseProps & { row: QueueLine }) {
  const { t } = useTranslation('review');
  const on = chosen.includes(row.id);
  return (
    <label className={styles.pick}>
      <span className="visually-hidden">{t('queue.choose-one', { number: row.number })}</span>
      <input
        type="checkbox"
        checked={on}
        onChange={() => onChoose(on ? chosen.filter((id) => id !== row.id) : [...chosen, row.id])}
      />
    </label>
  );
}

/** Takes everything on the page in, or out. */
export function ChooseAll({ rows, chosen, onChoose }: ChooseProps & { rows: readonly QueueLine[] }) {
  const { t } = useTranslation('review');
  const ids = rows.map(({ id }) => id);
  const all = ids.every((id) => chosen.includes(id));
  const rest = chosen.filter((id) => !ids.includes(id));
  return (
    <label className={styles.all}>
      <input type="checkbox" checked={all} onChange={() => onChoose(all ? rest : [...rest, ...ids])} />
      {t('queue.choose-all', { count: ids.length })}
    </label>
  );
}
