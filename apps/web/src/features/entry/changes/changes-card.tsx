import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Loaded } from '../../../ui/loaded.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type ChangePart, type ChangeRequest, useChangeRequests } from '../api/change-requests.js';
import { CHANGES } from './change-notice.js';
import styles from './changes.module.css';
import { SettleTools } from './settle-tools.js';

const TONES = { open: 'warning', approved: 'success', refused: 'danger', taken_back: 'neutral' } as const;

interface ChangesCardProps {
  entryId: string;
  /** The dialogue in which the team asks; the desk has none. */
  ask?: (parts: readonly ChangePart[], onClose: () => void) => ReactNode;
}

/** What the team asked to change since its entry was fixed, what became of it, and the way to ask. */
export function ChangesCard({ entryId, ask }: ChangesCardProps) {
  const { t } = useTranslation('changes');
  const [asking, setAsking] = useState(false);
  return (
    <Loaded query={useChangeRequests(entryId)}>
      {({ items, parts }) => {
        const asks = ask !== undefined && parts.length > 0;
        if (items.length === 0 && !asks) return null;
        return (
          <Card id={CHANGES} title={t('title')}>
            <Stack>
              {asks && <Soft>{t(parts.length > 1 ? 'why' : 'why-lead')}</Soft>}
              {items.map((one) => (
                <OneRequest key={one.id} entryId={entryId} request={one} />
              ))}
              {asks && (
                <div>
                  <Button onClick={() => setAsking(true)}>{t('ask')}</Button>
                </div>
              )}
            </Stack>
            {asking && ask?.(parts, () => setAsking(false))}
          </Card>
        );
      }}
    </Loaded>
  );
}

function OneRequest({ entryId, request }: { entryId: string; request: ChangeRequest }) {
  const { t } = useTranslation('changes');
  const dates = useDates();
  const { part, state, before, wanted, reason, proof, askedBy, askedAt, agreedAt, settledBy, settledAt, note } =
    request;
  return (
    <article className={styles.request} aria-label={t('one', { part: t(`parts.${part}`) })}>
      <p className={styles.head}>
        <b>{t(`parts.${part}`)}</b>
        <StateTag tone={TONES[state]}>{t(`states.${state}`)}</StateTag>
      </p>
      <p className={styles.words}>{t('from-to', { before, wanted })}</p>
      <p className={styles.words}>{t('reason', { reason })}</p>
      {proof && <p className={styles.words}>{t('proof', { proof })}</p>}
      <Soft>{t('asked', { name: askedBy, at: dates.instant(askedAt) })}</Soft>
      {part === 'lead' && state === 'open' && (
        <Soft>
          {agreedAt ? t('agreed', { name: wanted, at: dates.instant(agreedAt) }) : t('unagreed', { name: wanted })}
        </Soft>
      )}
      {settledAt && note && (
        <p className={styles.words}>
          {t('settled', { name: settledBy ?? t('office'), at: dates.instant(settledAt), note })}
        </p>
      )}
      <SettleTools entryId={entryId} request={request} />
    </article>
  );
}
