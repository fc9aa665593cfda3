import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { type Step, Steps } from '../../../ui/steps.js';
import type { DrawView } from '../api/draws.js';
import { groupsOf } from './check-draw.js';
import styles from './draw.module.css';
import { DrawSteps } from './draw-steps.js';
import { DrawnOrder } from './drawn-order.js';
import { ValueTable } from './value-table.js';
import { VerifyCard } from './verify-card.js';
import { VoidList } from './void-list.js';

/** A draw from its frozen list to its order, for whoever runs it and for whoever watches; buttons follow `can`. */
export function DrawBoard({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  // Whoever has waited for the order sees it place by place; whoever comes later sees it whole.
  const [waited] = useState(draw.order === null);
  return (
    <>
      <Card>
        <Steps
          label={t('draw.way')}
          steps={wayOf(draw).map((step) => ({ ...step, title: t(`draw.step.${step.key}`) }))}
        />
      </Card>
      {draw.state === 'void' && draw.voidedAt && (
        <Card>
          <Notice tone="warning" title={t('draw.void-title', { at: dates.instant(draw.voidedAt) })}>
            <p>{draw.voidReason === 'overdue' ? t('draw.overdue') : draw.voidReason}</p>
          </Notice>
        </Card>
      )}
      <DrawSteps draw={draw} />
      {draw.order && <DrawnOrder draw={draw} order={draw.order} hidden={waited} />}
      {draw.state === 'revealed' && <VerifyCard draw={draw} />}
      {draw.mode === 'on-site' && <ValueTable draw={draw} />}
      <Commitment draw={draw} />
      <List draw={draw} />
      <VoidList draws={draw.voided.filter(({ id }) => id !== draw.id)} />
    </>
  );
}

function wayOf({ state, mode, values }: DrawView): Omit<Step, 'title'>[] {
  const sealed = values.every(({ hash }) => hash !== null);
  const opened = values.every(({ value }) => value !== null);
  const onSite = mode === 'on-site';
  const way = ['freeze', ...(onSite ? ['seal'] : []), 'commit', onSite ? 'open' : 'event', 'reveal'];
  const done: Record<string, boolean> = {
    ...{ freeze: true, seal: sealed, commit: state === 'committed' || state === 'revealed' },
    ...{ open: state === 'revealed' || (state === 'committed' && opened), event: state === 'revealed' },
    reveal: state === 'revealed',
  };
  const now = way.findIndex((key) => !done[key]);
  return way.map((key, at) => {
    const open = state === 'void' ? 'blocked' : at === now ? 'current' : 'later';
    return { key, state: done[key] ? 'done' : open };
  });
}

function Commitment({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  return (
    <Card title={t('draw.commitment')}>
      <Stack>
        <p>{t(draw.commit ? 'draw.commitment-text' : 'draw.commitment-later')}</p>
        <Facts>
          <Fact label={t('draw.list-hash')}>
            <code className={styles.hash}>{draw.listHash}</code>
          </Fact>
          {draw.event && (
            <Fact label={t(draw.mode === 'event' ? 'draw.event' : 'draw.event-on-site')}>
              <span className={styles.event}>{draw.event}</span>
            </Fact>
          )}
          {draw.commit && draw.committedAt && (
            <Fact label={t('draw.commit-at', { at: dates.instant(draw.committedAt) })}>
              <code className={styles.hash}>{draw.commit}</code>
            </Fact>
          )}
        </Facts>
      </Stack>
    </Card>
  );
}

function List({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  const groups = groupsOf(draw.lines.map(({ id }) => id));
  return (
    <Card title={t('draw.list')}>
      <Stack>
        <p>{t('draw.list-text', { count: draw.lines.length, at: dates.instant(draw.frozenAt) })}</p>
        {groups.map(({ key, session, block, numbers }) => (
          <div key={key}>
            {groups.length > 1 && <h3 className={styles.group}>{t('draw.group', { session, block })}</h3>}
            <ul className={styles.numbers} aria-label={t('draw.group', { session, block })}>
              {numbers.map((number) => (
                <li key={number}>{number}</li>
              ))}
            </ul>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
