import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import type { Cascade } from './api/cascade.js';
import styles from './prizes.module.css';

interface CascadeListProps {
  plan: Cascade;
  /** Awards by their code. */
  names: ReadonlyMap<string, Localised>;
  /** Who would lose a prize, where the plan supposes that: by rank it may come back to them. */
  from?: string;
}

/** What goes, what comes in its place, and what waits for the panel, line by line. */
export function CascadeList({ plan, names, from }: CascadeListProps) {
  const { t } = useTranslation('deliberation');
  const say = useSay();
  const award = (code: string) => say(names.get(code));
  const titles = (entries: readonly { title: string }[]) =>
    entries.map(({ title }) => t('cascade.title-of', { title })).join(t('comma'));
  const { loses, gives, ties, candidates, hidden } = plan;
  if (loses.length + gives.length + ties.length + candidates.length + hidden === 0)
    return <p>{t('cascade.nothing')}</p>;
  const why = (reason: string) => t(`cascade.reasons.${reason.split(':')[0]}`);
  return (
    <ul className={styles.moves}>
      {loses.map(({ prizeId, awardCode, entry, reason }) => (
        <li key={prizeId}>{t('cascade.loses', { award: award(awardCode), title: entry.title, why: why(reason) })}</li>
      ))}
      {gives.map(({ awardCode, entry, rank }) => (
        <li key={`${awardCode} ${entry.id}`}>
          {t(entry.id === from ? 'cascade.gives-back' : 'cascade.gives', {
            award: award(awardCode),
            title: entry.title,
            rank,
          })}
        </li>
      ))}
      {ties.map(({ awardCode, entries, seats }) => (
        <li key={awardCode}>
          {t('cascade.tie', {
            award: award(awardCode),
            count: seats,
            titles: titles(entries),
          })}
        </li>
      ))}
      {candidates.map(({ awardCode, gained, lost }) => (
        <Fragment key={awardCode}>
          {gained.length > 0 && <li>{t('cascade.gained', { award: award(awardCode), titles: titles(gained) })}</li>}
          {lost.length > 0 && <li>{t('cascade.lost', { award: award(awardCode), titles: titles(lost) })}</li>}
        </Fragment>
      ))}
      {hidden > 0 && <li>{t('cascade.hidden', { count: hidden })}</li>}
    </ul>
  );
}
