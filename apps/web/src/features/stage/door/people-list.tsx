import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Attendee, type AttendanceView, useUndoCheckIn } from '../api/attendance.js';
import styles from './door.module.css';

interface PeopleListProps {
  roundId: string;
  list: AttendanceView;
  onArrive: (attendeeId: string) => void;
}

/** Everybody who is expected; those who are missing can be seen alone. */
export function PeopleList({ roundId, list, onArrive }: PeopleListProps) {
  const { t } = useTranslation('schedule');
  const [missing, setMissing] = useState(false);
  const undo = useUndoCheckIn(roundId, list.sessionId);
  const shown = missing ? list.items.filter(({ checkIn }) => checkIn === null) : list.items;
  return (
    <Card title={t('door.expected')}>
      <Stack>
        <Row>
          <Button aria-pressed={missing} onClick={() => setMissing(!missing)}>
            {t('door.missing', { count: list.missing })}
          </Button>
        </Row>
        <Refused error={undo.error} />
        {shown.length === 0 && <p>{t('door.nobody')}</p>}
        <ul className={styles.people}>
          {shown.map((one) => (
            <Person
              key={one.id}
              one={one}
              can={list.can.checkIn}
              onArrive={() => onArrive(one.id)}
              onUndo={() => one.checkIn && undo.mutate(one.checkIn.id)}
            />
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

interface PersonProps {
  one: Attendee;
  can: boolean;
  onArrive: () => void;
  onUndo: () => void;
}

function Person({ one, can, onArrive, onUndo }: PersonProps) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  const { kind, number, name, organisation, position, checkIn } = one;
  return (
    <li>
      <span className={styles.who}>
        {position !== null && `${position} · `}
        {number && <b>{number} </b>}
        {name}
        <small>{kind === 'judge' ? `${t('door.judge')} · ${organisation}` : organisation}</small>
      </span>
      {checkIn && <StateTag tone="success">{t('door.here', { at: dates.time(checkIn.at) })}</StateTag>}
      {can && (
        <Button look="quiet" onClick={checkIn ? onUndo : onArrive}>
          {t(checkIn ? 'door.undo' : 'door.check-in')}
          <span className="visually-hidden"> {number ?? name}</span>
        </Button>
      )}
    </li>
  );
}
