import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row } from '../../../ui/stack.js';
import { type DispatchList, type Move, useMoveMessages } from '../api/edition-outbox.js';

interface Offer {
  move: Move;
  state: 'held' | 'failed';
  danger?: boolean;
}
const HELD: readonly Offer[] = [
  { move: 'releases', state: 'held' },
  { move: 'drops', state: 'held', danger: true },
];
const FAILED: readonly Offer[] = [{ move: 'retries', state: 'failed' }];

/** What can be done to all messages that are held or have failed; it asks first, with their number. */
export function HeldBar({ editionId, list }: { editionId: string; list: DispatchList }) {
  const { t } = useTranslation('inbox');
  const [asked, setAsked] = useState<Offer | null>(null);
  const move = useMoveMessages(editionId);
  const problem = useRefusal(move.error);
  const count = (state: Offer['state']) => list.states.find((one) => one.state === state)?.count ?? 0;
  const offers = [...(list.can.release ? HELD : []), ...(list.can.retry ? FAILED : [])];
  const open = offers.filter(({ state }) => count(state) > 0);
  const close = () => {
    setAsked(null);
    move.reset();
  };
  if (open.length === 0) return null;
  return (
    <Notice tone={count('failed') > 0 ? 'warning' : 'info'}>
      <p>{t('outbox.waiting', { held: count('held'), failed: count('failed') })}</p>
      <Row>
        {open.map((offer) => (
          <Button key={offer.move} onClick={() => setAsked(offer)}>
            {t(`moves.${offer.move}-all`)}
          </Button>
        ))}
      </Row>
      {asked && (
        <ConfirmReason
          open
          title={t(`moves.${asked.move}-ask`, { count: count(asked.state) })}
          verb={t(`moves.${asked.move}`)}
          danger={asked.danger ?? false}
          minLength={0}
          busy={move.isPending}
          problem={problem}
          onConfirm={() => move.mutate({ move: asked.move }, { onSuccess: close })}
          onCancel={close}
        >
          <p>{t(`moves.${asked.move}-means`)}</p>
        </ConfirmReason>
      )}
    </Notice>
  );
}
