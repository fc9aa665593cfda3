import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { FieldGroup } from '../../../ui/field-group.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { type Copied, type EarlierEntry, useCopyAnswers, useEarlierEntries, useUndoCopy } from '../api/copies.js';
import type { MyEntry } from '../api/my-entry.js';
import styles from './mine.module.css';

/** Somebody who entered before need not write everything again: pick the earlier entry, and see what did not come along. */
export function CopyOffer({ entry }: { entry: MyEntry }) {
  const fresh = entry.can.edit && entry.revisionNo === 0;
  const { data: earlier = [] } = useEarlierEntries(entry.id, fresh);
  if (!fresh || earlier.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Offer entry={entry} earlier={earlier} />
    </div>
  );
}

function Offer({ entry, earlier }: { entry: MyEntry; earlier: readonly EarlierEntry[] }) {
  const { t } = useTranslation('copies');
  const say = useSay();
  const [from, setFrom] = useState(earlier[0]?.id ?? '');
  const copy = useCopyAnswers(entry);
  const undo = useUndoCopy(entry);
  const busy = copy.isPending || undo.isPending;
  const takeOver = () => {
    undo.reset();
    copy.mutate(from);
  };
  const takeBack = (copiedAt: string) => undo.mutate(copiedAt, { onSuccess: () => copy.reset() });
  const choices = earlier.map(({ id, title, number, edition }) => ({
    code: id,
    label: t(number ? 'entry' : 'entry-draft', { title, number, edition: say(edition) }),
  }));
  return (
    <Notice title={t('title')}>
      <p>{t('text')}</p>
      <div className={styles.offer}>
        <FieldGroup label={t('which')} required>
          <Choices kind="radio" choices={choices} chosen={[from]} disabled={busy} onToggle={setFrom} />
        </FieldGroup>
        <Button busy={busy} onClick={takeOver}>
          {t('verb')}
        </Button>
      </div>
      <div role="status">
        {copy.data && <Outcome copied={copy.data} />}
        {undo.data && <p>{t('undone', { count: undo.data.cleared.length })}</p>}
      </div>
      {copy.data && copy.data.taken.length > 0 && (
        <Button busy={busy} onClick={() => takeBack(copy.data.copiedAt)}>
          {t('undo')}
        </Button>
      )}
      <Refused error={copy.error ?? undo.error} />
    </Notice>
  );
}

/** What came along and what did not, with the reason; what stands answered already is counted, not listed. */
function Outcome({ copied: { taken, left } }: { copied: Copied }) {
  const { t } = useTranslation('copies');
  const say = useSay();
  const lost = left.filter(({ why }) => why !== 'answered');
  const kept = left.length - lost.length;
  return (
    <>
      <p>{t(taken.length > 0 ? 'taken' : 'taken-none', { count: taken.length })}</p>
      {kept > 0 && <p>{t('kept', { count: kept })}</p>}
      {lost.length > 0 && <p>{t('left', { count: lost.length })}</p>}
      <ul className={styles.questions}>
        {lost.map(({ label, why }, index) => (
          <li key={index}>{t(`why.${why}`, { name: say(label) })}</li>
        ))}
      </ul>
    </>
  );
}
