import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { Meter } from '../../ui/meter.js';
import type { JudgeProgress, Vacancy } from './api/progress.js';
import type { RoundView } from './api/rounds.js';
import styles from './seats/seats.module.css';
import { AbsenceDialog } from './seats/absence-dialog.js';
import { SubstituteButton } from './seats/substitute-button.js';

interface JudgesAtWorkProps {
  round: RoundView;
  judges: readonly JudgeProgress[];
  vacancies: readonly Vacancy[];
}

/** Judge by judge, the furthest behind first; whoever does not come is noted here, and a substitute seated. */
export function JudgesAtWork({ round, judges, vacancies }: JudgesAtWorkProps) {
  const { t } = useTranslation('organiser');
  const [absent, setAbsent] = useState<JudgeProgress | null>(null);
  const columns = useColumns(round, setAbsent);
  return (
    <Card
      title={t('round.judges-at-work')}
      aside={round.can.substitute && <SubstituteButton round={round} vacancies={vacancies} />}
    >
      <DataList
        caption={t('round.judges')}
        columns={columns}
        rows={judges}
        rowKey={(judge) => judge.judgeId}
        empty={<p>{t('round.no-panel')}</p>}
      />
      {absent && <AbsenceDialog round={round} judge={absent} onClose={() => setAbsent(null)} />}
    </Card>
  );
}

function useColumns(round: RoundView, onAbsent: (judge: JudgeProgress) => void): Column<JudgeProgress>[] {
  const { t } = useTranslation(['organiser', 'closing', 'seats']);
  const dates = useDates();
  const room: Column<JudgeProgress> = {
    key: 'room',
    title: t('round.room-column'),
    render: (judge) => (judge.room === null ? '–' : t('round.room', { number: judge.room })),
  };
  const absence: Column<JudgeProgress> = {
    key: 'absence',
    title: t('seats:absence.title'),
    render: (judge) => <AbsenceButton judge={judge} onAbsent={onAbsent} />,
  };
  return [
    { key: 'name', title: t('judges.name'), lead: true, render: (judge) => judge.name },
    { key: 'kind', title: t('judges.kind'), render: (judge) => t(`judge-kinds.${judge.kind}`) },
    ...(round.rooms > 1 ? [room] : []),
    {
      key: 'sheets',
      title: t('round.sheets-in'),
      render: (judge) => <Meter label={t('round.sheets-in')} value={judge.submitted} max={judge.assigned} labelled />,
    },
    { key: 'pace', title: t('closing:pace.title'), render: (judge) => t(`closing:pace.${judge.pace}`) },
    { key: 'drafts', title: t('round.drafts'), align: 'end', render: (judge) => judge.drafts },
    { key: 'recused', title: t('round.recused'), align: 'end', render: (judge) => judge.recused },
    {
      key: 'last',
      title: t('round.last-saved'),
      render: (judge) => (judge.lastSavedAt ? dates.instant(judge.lastSavedAt) : t('round.not-begun')),
    },
    ...(round.can.replace ? [absence] : []),
  ];
}

interface AbsenceButtonProps {
  judge: JudgeProgress;
  onAbsent: (judge: JudgeProgress) => void;
}

/** Nothing to free where every sheet is in. */
function AbsenceButton({ judge, onAbsent }: AbsenceButtonProps) {
  const { t } = useTranslation('seats');
  if (judge.assigned === judge.submitted) return '–';
  return (
    <span className={styles.single}>
      <Button look="text" aria-label={t('absence.of', { name: judge.name })} onClick={() => onAbsent(judge)}>
        {t('absence.ask')}
      </Button>
    </span>
  );
}
