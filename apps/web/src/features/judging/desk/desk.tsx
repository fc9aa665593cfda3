import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showHundredths } from '#kernel';
import { usePhone } from '../../../lib/media.js';
import { Button } from '../../../ui/button.js';
import type { Assignment } from '../api/assignment.js';
import { useKeptFiles } from '../offline/use-device.js';
import styles from './desk.module.css';
import { Dossier } from './dossier.js';
import { fitMarks } from './marks.js';
import { OwnSpread } from './own-spread.js';
import { ScoreSheet } from './score-sheet.js';
import { useSheet } from './use-sheet.js';

interface DeskProps {
  assignment: Assignment;
  /** Below the sheet: the next entry, stepping back. */
  way: ReactNode;
}

/** The judge's desk: the entry and the sheet beside each other; on a phone the sheet comes up from below. */
export function Desk({ assignment, way }: DeskProps) {
  const { t } = useTranslation('judge');
  const phone = usePhone();
  const [up, setUp] = useState(false);
  const sheet = useSheet(assignment);
  const { rubric, ownTotals, panel } = assignment;
  const { fit, total } = fitMarks(rubric, sheet.written.marks);
  const done = assignment.sheet?.state === 'submitted';
  return (
    <div className={styles.desk}>
      <Dossier
        entry={assignment.entry}
        mark={assignment.mark}
        files={`/api/assignments/${assignment.id}/files`}
        read={useKeptFiles()}
      />
      {phone && (
        <div className={styles.grip}>
          <span>
            <b>{showHundredths(total)}</b>
            <span className={styles.meta}>
              {' '}
              {done ? t('assignments.submitted') : t('desk.given', { given: fit.length, all: rubric.length })}
            </span>
          </span>
          <Button look="primary" aria-expanded={up} aria-controls="score-sheet" onClick={() => setUp(!up)}>
            {t(up ? 'desk.read' : done ? 'desk.sheet' : 'desk.score')}
          </Button>
        </div>
      )}
      <aside id="score-sheet" className={styles.sheet} data-up={up} hidden={phone && !up} aria-label={t('desk.sheet')}>
        <ScoreSheet assignment={assignment} sheet={sheet} />
        <OwnSpread own={ownTotals} total={fit.length === rubric.length ? total : null} panel={panel} />
        {way}
      </aside>
    </div>
  );
}
