import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Profile } from '../api/profiles.js';
import styles from '../panel.module.css';
import soft from '../standings.module.css';

const TONES = { invited: 'warning', active: 'success', declined: 'neutral' } as const;

interface ProfileTableProps {
  rows: readonly Profile[];
  base: string;
  stale: boolean;
  filtered: boolean;
  /** Whom to invite; null: nobody can be chosen. */
  chosen: ReadonlySet<string> | null;
  onTurn: (id: string, on: boolean) => void;
}

/** The competition's pool, judge by judge, with what they did so far. */
export function ProfileTable({ rows, base, stale, filtered, chosen, onTurn }: ProfileTableProps) {
  const { t } = useTranslation('pool');
  const facts = useFacts(base);
  const choose: Column<Profile> = {
    key: 'choose',
    title: t('choose'),
    render: (one) =>
      one.state === 'active' ? (
        '–'
      ) : (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={chosen?.has(one.id) ?? false}
            onChange={(event) => onTurn(one.id, event.target.checked)}
          />
          <span className="visually-hidden">{t('choose-one', { name: one.name })}</span>
        </label>
      ),
  };
  return (
    <DataList
      caption={t('everybody')}
      columns={chosen ? [choose, ...facts] : facts}
      rows={rows}
      rowKey={(one) => one.id}
      stale={stale}
      empty={
        <EmptyState icon="people" title={t(filtered ? 'organiser:judges.nothing' : 'nobody')}>
          {t(filtered ? 'organiser:entries.nothing-hint' : 'nobody-hint')}
        </EmptyState>
      }
    />
  );
}

function useFacts(base: string): Column<Profile>[] {
  const { t } = useTranslation('pool');
  return [
    {
      key: 'name',
      title: t('organiser:judges.name'),
      lead: true,
      render: (one) => (
        <>
          <Link to={`${base}/judges/pool/${one.id}`}>{one.name}</Link>
          <span className={soft.from}>{[one.title, one.organisation.name].filter(Boolean).join(' · ')}</span>
          <span className={soft.from}>{one.expertise.join('、')}</span>
        </>
      ),
    },
    { key: 'kind', title: t('organiser:judges.kind'), render: (one) => t(`organiser:judge-kinds.${one.kind}`) },
    { key: 'editions', title: t('record.editions'), align: 'end', render: ({ record }) => record.editions },
    {
      key: 'given',
      title: t('record.given'),
      align: 'end',
      render: ({ record }) => t('record.of', { part: record.given, whole: record.duties }),
    },
    { key: 'onTime', title: t('record.on-time'), align: 'end', render: ({ record }) => record.onTime },
    { key: 'declined', title: t('record.declined'), align: 'end', render: ({ record }) => record.declined },
    {
      key: 'state',
      title: t('here.label'),
      render: ({ state }) =>
        state ? <StateTag tone={TONES[state]}>{t(`organiser:judges.states.${state}`)}</StateTag> : t('here.free'),
    },
  ];
}
