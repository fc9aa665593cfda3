import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Loaded } from '../../../ui/loaded.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type EmailChange, useEmailChange, useRefreshEmailChange } from '../api/email-change.js';
import { AskEmailChange } from './ask-email-change.js';
import { WaitingNotice } from './waiting-notice.js';

/** The address of the account: which it is, which it is to become, and how to change it. */
export function EmailCard() {
  return <Loaded query={useEmailChange()}>{(change) => <Address change={change} />}</Loaded>;
}

function Address({ change: { email, waiting, asksCode } }: { change: EmailChange }) {
  const { t } = useTranslation('account-email');
  const refresh = useRefreshEmailChange();
  const [asking, setAsking] = useState(false);
  const asked = async () => {
    await refresh();
    setAsking(false);
  };
  return (
    <Stack>
      <Facts>
        <Fact label={t('present')}>{email}</Fact>
      </Facts>
      <Soft>{t('hint')}</Soft>
      {waiting && !asking && <WaitingNotice key={waiting.sentAt} waiting={waiting} />}
      {asking ? (
        <AskEmailChange asksCode={asksCode} done={asked} back={() => setAsking(false)} />
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{t(waiting ? 'ask-other' : 'ask')}</Button>
        </div>
      )}
    </Stack>
  );
}
