import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useLocale } from '../../../lib/i18n.js';
import { useReorder } from '../../../lib/use-reorder.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { ScheduleView } from '../api/schedule.js';
import { PauseLine } from './pause-line.js';
import styles from './schedule.module.css';
import { SessionDialog } from './session-dialog.js';
import { SlotLine } from './slot-line.js';
import type { WorkingPlan } from './use-plan.js';
import { moved, type Plan } from './working-plan.js';

interface SessionCardProps {
  view: ScheduleView;
  working: WorkingPlan;
  session: Plan['sessions'][number];
  base: string;
}

/** One sitting: its turns in order, dragged, or moved by their buttons. */
export function SessionCard({ view, working, session, base }: SessionCardProps) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  const list = useRef<HTMLOListElement>(null);
  const { plan, change } = working;
  const { id, kind, room, startsAt, slots } = session;
  const stored = view.sessions.find((one) => one.id === id);
  useReorder(list, (from, to) => id && view.can.plan && change(moved(plan, id, from, to)));
  const until = stored ? `–${dates.time(stored.endsAt)}` : '';
  const title = `${dates.monthDay(startsAt)} ${dates.time(startsAt)}${until}`;
  const place = { view, working, session };
  return (
    <Card
      title={view.rooms > 1 ? `${title} ${t('session.room', { room })}` : title}
      aside={kind === 'rehearsal' && <StateTag tone="gold">{t('session.kind-rehearsal')}</StateTag>}
    >
      <Stack>
        <Soft>
          {[
            session.venue || t('session.no-venue'),
            t('session.format', session),
            t('session.turns', { count: slots.length }),
          ].join(' · ')}
        </Soft>
        <PauseLine {...place} after={0} />
        {slots.length === 0 && <p>{t('session.empty')}</p>}
        <ol ref={list} className={styles.slots} aria-label={title}>
          {slots.map((slot, at) => (
            <SlotLine key={slot.entryId} {...place} at={at} time={stored?.slots[at]?.startsAt ?? null} />
          ))}
        </ol>
        <Tools {...place} base={base} />
      </Stack>
    </Card>
  );
}

function Tools({ view, working, session, base }: SessionCardProps) {
  const { t } = useTranslation('schedule');
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const { plan, change } = working;
  const out = view.published !== null && session.id !== undefined;
  const paper = (name: string) =>
    `/api/rounds/${view.roundId}/sessions/${session.id}/paper?paper=${name}&language=${locale}`;
  return (
    <Row>
      {view.can.plan && <Button onClick={() => setEditing(true)}>{t('session.edit')}</Button>}
      {view.can.plan && (
        <Button onClick={() => change({ ...plan, sessions: plan.sessions.filter((one) => one !== session) })}>
          {t('session.remove')}
        </Button>
      )}
      {out && <LinkButton to={`${base}/check-in/${session.id}`}>{t('door.title')}</LinkButton>}
      {out &&
        ['running-order', 'check-in', 'door'].map((name) => (
          <a key={name} href={paper(name)} download>
            {t(`session.paper.${name}`)}
          </a>
        ))}
      {editing && (
        <SessionDialog
          view={view}
          session={session}
          onClose={() => setEditing(false)}
          onSave={(next) => change({ ...plan, sessions: plan.sessions.map((one) => (one === session ? next : one)) })}
        />
      )}
    </Row>
  );
}
