import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Card } from '../../ui/card.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { Meter } from '../../ui/meter.js';
import type { JudgeProgress, Vacancy } from './api/progress.js';
import type { RoundView } from './api/rounds.js';
import { AbsenceButton } from './seats/absence-button.js';
import { SubstituteButton } from './seats/substitute-button.js';

interface JudgesAtWorkProps {
  round: RoundView;
  judges: readonly JudgeProgress[];
  vacancies: readonly Vacancy[];
}

/** Judge by judge, the furthest behind first; whoever does not come is noted here, and a substitute seated. */
export function JudgesAtWork({ round, judges, vacancies }: JudgesAtWorkProps) {
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
    render: (judge) => <AbsenceButton round={round} judge={judge} />,
  };
  const columns: Column<JudgeProgress>[] = [
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
    </Card>
  );
}
