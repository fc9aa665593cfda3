import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showHundredths } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { saveFile } from '../../../lib/download.js';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import { fitMarks } from '../desk/marks.js';
import styles from './offline.module.css';
import { isHeldBack, type Pending } from './pending.js';
import { useDevice, useOutlook } from './use-device.js';

/** Every such sheet of this person, by its name: some may have left the list. */
export function StuckSheets() {
  const stuck = [...useOutlook().pending.values()].filter((one) => one.refusal);
  return stuck.map((one) => <StuckSheet key={one.assignment} one={one} named />);
}

/** A sheet the server does not take: why, and what the judge wrote, which is kept here until the judge lets go of it. */
export function StuckSheet({ one, named = false }: { one: Pending; named?: boolean }) {
  const { t } = useTranslation('scoring');
  const { outbox } = useDevice();
  const paper = usePaper();
  const held = isHeldBack(one);
  const [leaving, setLeaving] = useState(false);
  if (!one.refusal) return null;
  return (
    <Notice tone="warning" title={named ? t('stuck.named', { name: one.name }) : t('stuck.title')}>
      <p>{one.refusal.message}</p>
      <p>{t(held ? 'stuck.held' : 'stuck.text')}</p>
      <p className={styles.row}>
        {held && <Button onClick={() => void outbox.wake()}>{t('stuck.again')}</Button>}
        <Button onClick={() => saveFile(`${one.name}.txt`, paper(one))}>{t('stuck.export')}</Button>
        <Button look="text" onClick={() => setLeaving(true)}>
          {t('stuck.discard')}
        </Button>
      </p>
      <ConfirmReason
        open={leaving}
        title={t('stuck.discard-title')}
        verb={t('stuck.discard')}
        danger
        minLength={0}
        onConfirm={() => void outbox.discard(one.assignment)}
        onCancel={() => setLeaving(false)}
      >
        <p>{t('stuck.discard-text')}</p>
      </ConfirmReason>
    </Notice>
  );
}

/** What is written on a sheet, in lines for people. */
function usePaper(): (one: Pending) => string {
  const { t } = useTranslation('scoring');
  const say = useSay();
  return ({ name, rubric, written }) => {
    const marks = rubric.map((one) => `${say(one.name)}\t${written.marks[one.code] ?? ''} / ${one.max}`);
    const total = showHundredths(fitMarks(rubric, written.marks).total);
    const words = (['comment', 'suggestion', 'notes'] as const).map(
      (part) => `${t(`paper.${part}`)}\n${written[part]}`,
    );
    return [name, '', ...marks, `${t('paper.total')}\t${total}`, '', ...words].join('\n');
  };
}
