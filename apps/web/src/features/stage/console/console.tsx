import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { type Console as View, useStageMove } from '../api/console.js';
import { useBells, useBellSound } from '../clock/bell.js';
import { BellsForm } from './bells-form.js';
import styles from './console.module.css';
import { RunningOrder } from './running-order.js';
import { ScreenList } from './screen-list.js';
import { SessionLate } from './session-late.js';
import { TurnDesk } from './turn-desk.js';

/** The stage manager's desk: the entry on stage with its clock, the order of those to come, bells and screens. */
export function Console({ view, lost }: { view: View; lost: boolean }) {
  const { t } = useTranslation('stage');
  const move = useStageMove(view);
  const sound = useBellSound();
  const current = view.turns.find(({ id }) => id === view.currentId) ?? null;
  const strokes = useBells(current?.clock ?? null, view.bells, sound.ring);
  return (
    <div className={styles.console}>
      {view.kind === 'rehearsal' && <Notice title={t('rehearsal.badge')}>{t('rehearsal.note')}</Notice>}
      {view.lag && <SessionLate lag={view.lag} />}
      {lost && <Notice tone="warning">{t('lost')}</Notice>}
      {move.error && <Notice tone="danger">{move.error.message}</Notice>}
      <div className={styles.columns}>
        <div className={styles.stage}>
          <TurnDesk view={view} current={current} ringing={strokes > 0} move={move} />
          <Card
            title={t('bells.title')}
            aside={
              <Button aria-pressed={sound.on} onClick={sound.allow}>
                {t(sound.on ? 'bells.silence' : 'bells.sound')}
              </Button>
            }
          >
            <BellsForm key={view.bells.pitch.join() + view.bells.questions.join()} view={view} move={move} />
          </Card>
        </div>
        <RunningOrder view={view} move={move} />
      </div>
      {view.can.openScreens && <ScreenList view={view} />}
    </div>
  );
}
