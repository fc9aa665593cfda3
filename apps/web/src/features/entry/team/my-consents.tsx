import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { explain } from '../../../lib/explain.js';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { StateTag } from '../../../ui/state-tag.js';
import { consentsKey, giveConsent, type MyConsent, useMyConsents, withdrawConsent } from '../api/my-consents.js';
import styles from './team.module.css';

/** What one has agreed to, entry by entry, and the way to take it back. */
export function MyConsents() {
  const { t } = useTranslation('members');
  return (
    <Loaded query={useMyConsents()}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="check" title={t('mine.none')}>
            {t('mine.none-hint')}
          </EmptyState>
        ) : (
          [...new Set(items.map(({ entryId }) => entryId))].map((entryId) => (
            <OfEntry key={entryId} items={items.filter((one) => one.entryId === entryId)} />
          ))
        )
      }
    </Loaded>
  );
}

function OfEntry({ items }: { items: MyConsent[] }) {
  const say = useSay();
  const [first] = items;
  return (
    <Card title={first?.title ?? ''}>
      <p className={styles.when}>{first && say(first.edition)}</p>
      <ul className={styles.members}>
        {items.map((one) => (
          <li key={`${one.code} ${one.version}`} className={styles.member}>
            <One consent={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function One({ consent }: { consent: MyConsent }) {
  const { t } = useTranslation('members');
  const say = useSay();
  const dates = useDates();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { entryId, code, version, text, withdrawnAt, givenAt, required, lead, belongs } = consent;
  const change = useMutation({
    mutationFn: () => (withdrawnAt ? giveConsent(entryId, { code, version }) : withdrawConsent(entryId, code)),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: consentsKey });
    },
  });
  const meaning = meaningOf(code, { required, lead });
  return (
    <>
      <div className={styles.who}>
        <StateTag tone={withdrawnAt ? 'warning' : 'success'}>{t(withdrawnAt ? 'mine.taken' : 'mine.stands')}</StateTag>
        <p className={styles.text}>{text ? say(text) : t('mine.old', { code, version })}</p>
        <p className={styles.when}>
          {t(withdrawnAt ? 'mine.taken-at' : 'mine.given-at', { version, at: dates.instant(withdrawnAt ?? givenAt) })}
        </p>
      </div>
      <div className={styles.tools}>
        {withdrawnAt && text && belongs && (
          <Button busy={change.isPending} onClick={() => change.mutate()}>
            {t('mine.again')}
          </Button>
        )}
        {withdrawnAt && change.error && <Notice tone="danger">{explain(change.error, t)}</Notice>}
        {!withdrawnAt && <Button onClick={() => setAsking(true)}>{t('mine.withdraw')}</Button>}
      </div>
      <ConfirmReason
        open={asking}
        title={t('mine.ask')}
        verb={t('mine.withdraw')}
        danger
        minLength={0}
        busy={change.isPending}
        problem={change.error && explain(change.error, t)}
        onConfirm={() => change.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t(`mine.means.${meaning}`)}</p>
      </ConfirmReason>
    </>
  );
}

/** What follows, as the texts have it: it depends on what was agreed to, and on who takes it back. */
function meaningOf(code: string, { required, lead }: Pick<MyConsent, 'required' | 'lead'>) {
  if (code === 'PUBLICATION') return lead ? 'publication-lead' : 'publication';
  if (!required) return 'free';
  return lead ? 'lead' : 'member';
}
