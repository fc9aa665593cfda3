import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusal } from '../../../ui/refused.js';
import { Button } from '../../../ui/button.js';
import { Camera } from '../../../ui/camera.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { TextField } from '../../../ui/text-field.js';
import { type AttendanceView, useCheckIn } from '../api/attendance.js';
import styles from './door.module.css';
import { PeopleList } from './people-list.js';

/** How the code of a pass begins: a scanner that stands in for a keyboard types it, and Enter. */
const PASS = 'portal-pass:';

function whoOf(text: string): { code: string } | { number: string } | null {
  const typed = text.normalize('NFKC').trim();
  if (typed.startsWith(PASS)) return { code: typed };
  return typed ? { number: typed } : null;
}

interface CheckInDeskProps {
  roundId: string;
  list: AttendanceView;
}

/** The table at the door: the camera, a scanner, a number that is said, or the list; whichever works. */
export function CheckInDesk({ roundId, list }: CheckInDeskProps) {
  const { t } = useTranslation('schedule');
  const [scanning, setScanning] = useState(false);
  const [number, setNumber] = useState('');
  const arrival = useCheckIn(roundId, list.sessionId);
  const refusal = useRefusal(arrival.error);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const who = whoOf(number);
    if (!who) return;
    const clear = () => setNumber('');
    // What a scanner typed is of no use to be mended by hand; the next one is typed into an empty field.
    arrival.mutate(who, 'code' in who ? { onSettled: clear } : { onSuccess: clear });
  };
  const present = list.items.length - list.missing;
  return (
    <>
      <Card
        title={t('door.arrivals')}
        aside={
          <StateTag tone={list.missing === 0 ? 'success' : 'brand'}>
            {t('door.count', { present, all: list.items.length })}
          </StateTag>
        }
      >
        <Stack>
          {list.can.checkIn && (
            <>
              <Row>
                <Button
                  look={scanning ? 'quiet' : 'primary'}
                  aria-pressed={scanning}
                  onClick={() => setScanning(!scanning)}
                >
                  {t(scanning ? 'door.stop' : 'door.scan')}
                </Button>
              </Row>
              {scanning && <Scanner onCode={(code) => arrival.mutate({ code })} />}
              <form className={styles.type} onSubmit={submit}>
                <TextField
                  label={t('door.number')}
                  hint={t('door.number-hint')}
                  autoComplete="off"
                  maxLength={200}
                  value={number}
                  onChange={setNumber}
                />
                <Button type="submit" busy={arrival.isPending}>
                  {t('door.check-in')}
                </Button>
              </form>
            </>
          )}
          {refusal && <Notice tone="danger">{refusal}</Notice>}
          {!refusal && arrival.data && <Outcome outcome={arrival.data} />}
        </Stack>
      </Card>
      <PeopleList roundId={roundId} list={list} onArrive={(attendeeId) => arrival.mutate({ attendeeId })} />
    </>
  );
}

function Outcome({ outcome: { attendee, again } }: { outcome: NonNullable<ReturnType<typeof useCheckIn>['data']> }) {
  const { t } = useTranslation('schedule');
  const who = [attendee.number, attendee.name].filter(Boolean).join(' ');
  return (
    <Notice tone={again ? 'warning' : 'success'} title={t(again ? 'door.again' : 'door.welcome', { who })}>
      <p>
        {[attendee.organisation, attendee.position && t('door.position', { position: attendee.position })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Notice>
  );
}

function Scanner({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('schedule');
  return (
    <Camera label={t('door.camera')} onCode={onCode}>
      <Notice tone="warning" title={t('door.no-camera')}>
        <p>{t('door.no-camera-text')}</p>
      </Notice>
    </Camera>
  );
}
