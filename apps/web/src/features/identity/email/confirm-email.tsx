import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRenewSession } from '../../../lib/session.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Loaded } from '../../../ui/loaded.js';
import { Refused } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { useConfirmEmailChange, useEmailChange } from '../api/email-change.js';

/** Opened by the link to the new address: the account moves when its owner says so here. */
export function ConfirmEmail({ token }: { token: string }) {
  const { t } = useTranslation('account-email');
  const change = useEmailChange();
  const [moved, setMoved] = useState<string | null>(null);
  const home = <LinkButton to="/account">{t('to-account')}</LinkButton>;
  if (moved !== null) {
    return (
      <EmptyState icon="check" title={t('confirm.done', { address: moved })} action={home}>
        {t('confirm.done-hint')}
      </EmptyState>
    );
  }
  return (
    <Loaded query={change}>
      {({ email, waiting }) =>
        waiting && !waiting.expired ? (
          <Confirm token={token} from={email} to={waiting.address} done={setMoved} />
        ) : (
          <EmptyState icon="mail" title={t('confirm.none')} action={home}>
            {t('confirm.none-hint')}
          </EmptyState>
        )
      }
    </Loaded>
  );
}

interface ConfirmProps {
  token: string;
  from: string;
  to: string;
  done: (address: string) => void;
}

function Confirm({ token, from, to, done }: ConfirmProps) {
  const { t } = useTranslation('account-email');
  const renew = useRenewSession();
  const confirm = useConfirmEmailChange(token);
  const move = () =>
    confirm.mutate(undefined, {
      onSuccess: (session) => {
        done(to);
        void renew(session);
      },
    });
  return (
    <Stack>
      <Facts>
        <Fact label={t('present')}>{from}</Fact>
        <Fact label={t('new')}>{to}</Fact>
      </Facts>
      <Soft>{t('confirm.hint')}</Soft>
      <Refused error={confirm.error} />
      <Button look="primary" large wide busy={confirm.isPending} onClick={move}>
        {t('confirm.verb')}
      </Button>
      <LinkButton to="/account" look="text">
        {t('confirm.not')}
      </LinkButton>
    </Stack>
  );
}
