import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { joinTeam, offerKey, type TeamOffer } from '../api/joining.js';
import { ConsentTicks } from '../form/consent-ticks.js';
import styles from './join.module.css';

interface JoinFormProps {
  token: string;
  offer: TeamOffer;
  onJoined: (entryId: string) => void;
}

/** One's own consents, each a tick of its own, and the yes. */
export function JoinForm({ token, offer, onJoined }: JoinFormProps) {
  const { t } = useTranslation('members');
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const [strict, setStrict] = useState(false);
  const joining = useMutation({
    mutationFn: () => {
      const ticked = offer.consents.filter(({ code }) => given.has(code));
      return joinTeam(
        token,
        ticked.map(({ code, version }) => ({ code, version })),
      );
    },
    onSuccess: ({ entryId }) => onJoined(entryId),
    onError: () => client.invalidateQueries({ queryKey: offerKey(token) }),
  });
  const missing = offer.consents.filter(({ code, required }) => required && !given.has(code));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setStrict(true);
    const [first] = missing;
    if (first) form.current?.querySelector<HTMLElement>(`[data-path="consents.${first.code}"]`)?.focus();
    else if (!joining.isPending) joining.mutate();
  };
  const toggle = (code: string, on: boolean) =>
    setGiven((before) => new Set(on ? [...before, code] : [...before].filter((one) => one !== code)));
  return (
    <form ref={form} className={styles.join} noValidate onSubmit={submit} aria-label={t('join.verb')}>
      <div>
        <h2>{t('join.consents')}</h2>
        <p>{t('join.consents-text')}</p>
      </div>
      <ConsentTicks rules={offer.consents} given={given} strict={strict} onChange={toggle} />
      {joining.error && <Notice tone="danger">{explain(joining.error, t)}</Notice>}
      <Button type="submit" look="primary" large wide busy={joining.isPending}>
        {t('join.verb')}
      </Button>
    </form>
  );
}
