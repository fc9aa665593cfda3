import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { CellButton } from '../../ui/cell-button.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import type { Judge } from './api/judges.js';
import { ChangeJudgeDialog } from './change-judge-dialog.js';
import type { Named } from './rules.js';
import styles from './standings.module.css';
import { WelcomeDialog } from './welcome-dialog.js';

const TONES = { invited: 'warning', active: 'success', declined: 'neutral' } as const;

interface JudgeTableProps {
  editionId: string;
  rows: readonly Judge[];
  rounds: readonly Named[];
  tracks: readonly Named[];
  stale: boolean;
  filtered: boolean;
  mayChange: boolean;
}

/** The pool, judge by judge. */
export function JudgeTable({ editionId, rows, rounds, tracks, stale, filtered, mayChange }: JudgeTableProps) {
  const { t } = useTranslation('organiser');
  const [changing, setChanging] = useState<Judge | null>(null);
  const [coming, setComing] = useState<Judge | null>(null);
  const columns = useColumns({ rounds, tracks }, mayChange ? { change: setChanging, welcome: setComing } : null);
  const empty = (
    <EmptyState icon="people" title={t(filtered ? 'judges.nothing' : 'judges.none')}>
      {t(filtered ? 'entries.nothing-hint' : 'judges.none-hint')}
    </EmptyState>
  );
  return (
    <>
      <DataList
        caption={t('judges.pool')}
        columns={columns}
        rows={rows}
        rowKey={(judge) => judge.id}
        stale={stale}
        empty={empty}
      />
      {changing && (
        <ChangeJudgeDialog
          key={changing.id}
          editionId={editionId}
          judge={changing}
          tracks={tracks}
          onClose={() => setChanging(null)}
        />
      )}
      {coming && <WelcomeDialog editionId={editionId} judge={coming} onClose={() => setComing(null)} />}
    </>
  );
}

type Names = Pick<JudgeTableProps, 'rounds' | 'tracks'>;

type Acts = Record<'change' | 'welcome', (judge: Judge) => void>;

function useColumns({ rounds, tracks }: Names, acts: Acts | null): Column<Judge>[] {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const nameIn = (list: readonly Named[]) => (code: string) => say(list.find((one) => one.code === code)?.name) || code;
  const act: Column<Judge> = {
    key: 'change',
    title: t('judges.change-column'),
    render: (judge) => (
      <>
        <CellButton label={t('judges.change', { name: judge.name })} onClick={() => acts?.change(judge)}>
          {t('judges.change-short')}
        </CellButton>
        {judge.state === 'invited' && (
          <CellButton label={t('judges.come', { name: judge.name })} onClick={() => acts?.welcome(judge)}>
            {t('judges.come-short')}
          </CellButton>
        )}
      </>
    ),
  };
  return [
    {
      key: 'name',
      title: t('judges.name'),
      lead: true,
      render: (judge) => (
        <>
          {judge.name}
          <span className={styles.from}>{judge.email}</span>
          <span className={styles.from}>{judge.tracks.map(nameIn(tracks)).join('、')}</span>
        </>
      ),
    },
    { key: 'kind', title: t('judges.kind'), render: (judge) => t(`judge-kinds.${judge.kind}`) },
    { key: 'organisation', title: t('judges.organisation'), render: (judge) => judge.organisation.name },
    { key: 'capacity', title: t('judges.capacity'), align: 'end', render: (judge) => judge.capacity },
    {
      key: 'state',
      title: t('judges.state'),
      render: (judge) => (
        <>
          <StateTag tone={TONES[judge.state]}>{t(`judges.states.${judge.state}`)}</StateTag>
          {judge.declineReason && (
            <span className={styles.from}>{t('pool:declined-because', { reason: judge.declineReason })}</span>
          )}
          {judge.state === 'active' && (
            <span className={styles.from}>{t(judge.signedAt ? 'pool:signed.yes' : 'pool:signed.no')}</span>
          )}
        </>
      ),
    },
    { key: 'rounds', title: t('judges.panels'), render: (judge) => judge.rounds.map(nameIn(rounds)).join('、') || '–' },
    ...(acts ? [act] : []),
  ];
}
