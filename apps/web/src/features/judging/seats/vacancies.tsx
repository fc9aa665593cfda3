import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Vacancy } from '../api/progress.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import { AddReader } from '../closing/add-reader.js';
import { timeIsOver } from '../closing/time-over.js';
import { ReplaceDialog } from './replace-dialog.js';
import styles from './seats.module.css';
import { SubstituteDialog } from './substitute-dialog.js';

interface VacanciesProps {
  round: RoundView;
  vacancies: readonly Vacancy[];
}

/**
 * Seats that judges have left, judge by judge: each can be given to somebody of the panel, all of them to a substitute. Once the
 * time for writing is over, one more judge with a day of their own takes a seat.
 */
export function Vacancies({ round, vacancies }: VacanciesProps) {
  const { t } = useTranslation(['seats', 'organiser']);
  const [seat, setSeat] = useState<Vacancy | null>(null);
  const [inPlaceOf, setInPlaceOf] = useState<string | null>(null);
  const over = timeIsOver(round);
  const leavers = [...Map.groupBy(vacancies, ({ judgeId }) => judgeId).values()];
  return (
    <Card title={t('organiser:round.vacancies')}>
      <Stack>
        <p>{t(over ? 'late.text' : 'organiser:round.vacancies-text')}</p>
        {leavers.map((seats) => (
          <Leaver
            key={seats[0]!.judgeId}
            round={round}
            seats={seats}
            onReplace={setSeat}
            onSubstitute={() => setInPlaceOf(seats[0]!.judgeId)}
          />
        ))}
      </Stack>
      {seat && (
        <ReplaceDialog
          round={round}
          vacancy={seat}
          onClose={() => setSeat(null)}
          onSubstitute={() => {
            setInPlaceOf(seat.judgeId);
            setSeat(null);
          }}
        />
      )}
      {inPlaceOf !== null && (
        <SubstituteDialog
          round={round}
          vacancies={vacancies}
          inPlaceOf={inPlaceOf}
          onClose={() => setInPlaceOf(null)}
        />
      )}
    </Card>
  );
}

interface LeaverProps {
  round: RoundView;
  /** all of one judge */
  seats: readonly Vacancy[];
  onReplace: (seat: Vacancy) => void;
  onSubstitute: () => void;
}

function Leaver({ round, seats, onReplace, onSubstitute }: LeaverProps) {
  const { t } = useTranslation(['seats', 'organiser']);
  const back = useRoundStep(round, 'returns');
  const { judgeId, judgeName: name } = seats[0]!;
  const absent = seats.some((one) => one.absent);
  return (
    <section className={styles.leaver} aria-label={name}>
      <header className={styles.head}>
        <h3>{name}</h3>
        <StateTag tone="warning">{t(absent ? 'absent' : 'left')}</StateTag>
        <Row>
          {absent && round.can.replace && (
            <Button look="text" busy={back.isPending} onClick={() => back.mutate({ judgeId })}>
              {t('comes')}
            </Button>
          )}
          {round.can.substitute && (
            <Button look="text" onClick={onSubstitute}>
              {t('substitute.in-place', { name })}
            </Button>
          )}
        </Row>
      </header>
      <Refused error={back.error} />
      <ul className={styles.seats}>
        {seats.map((one) => (
          <li key={one.assignmentId}>
            <span>{t('seat', { number: one.number })}</span>
            {round.can.replace && <Button onClick={() => onReplace(one)}>{t('organiser:round.replace')}</Button>}
            {round.can.addReader && timeIsOver(round) && (
              <AddReader round={round} entryId={one.entryId} number={one.number} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
