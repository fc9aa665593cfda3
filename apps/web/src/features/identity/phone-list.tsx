import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { explain } from '../../lib/explain.js';
import { Button } from '../../ui/button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { StateTag } from '../../ui/state-tag.js';
import { type Phone, useRemovePhone } from './api/phones.js';
import styles from './identity.module.css';

/** The numbers one has proved, each of which can be taken off the account. */
export function PhoneList({ phones }: { phones: readonly Phone[] }) {
  const { t } = useTranslation('account-email');
  const dates = useDates();
  const [leaving, setLeaving] = useState<string | null>(null);
  const remove = useRemovePhone();
  const close = () => {
    setLeaving(null);
    remove.reset();
  };
  return (
    <>
      <ul className={styles.sessions}>
        {phones.map(({ number, verifiedAt }) => (
          <li key={number}>
            <p>
              {t('inbox:phone.since', { number, at: dates.instant(verifiedAt) })}{' '}
              <StateTag tone="success">{t('inbox:phone.verified')}</StateTag>
            </p>
            <Button aria-label={t('phone.remove-one', { number })} onClick={() => setLeaving(number)}>
              {t('phone.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmReason
        open={leaving !== null}
        title={t('phone.ask', { number: leaving })}
        verb={t('phone.remove')}
        minLength={0}
        busy={remove.isPending}
        problem={remove.error && explain(remove.error, t)}
        onConfirm={() => leaving !== null && remove.mutate(leaving, { onSuccess: close })}
        onCancel={close}
      >
        {t('phone.means')}
      </ConfirmReason>
    </>
  );
}
