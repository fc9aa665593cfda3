import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isProblem } from '../../../lib/api/problem.js';
import { useDates } from '../../../lib/date.js';
import { useRenewSession } from '../../../lib/session.js';
import { useForm } from '../../../lib/use-form.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Form } from '../../../ui/form.js';
import { Loaded } from '../../../ui/loaded.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { PasswordField } from '../../../ui/text-field.js';
import { undoEmailChange, useEmailUndo } from '../api/email-change.js';

/** Opened by the link to the old address: takes the account back. */
export function UndoEmail({ token }: { token: string }) {
  const { t } = useTranslation('account-email');
  const dates = useDates();
  const undo = useEmailUndo(token);
  if (isProblem(undo.error, 'not-found')) return <Over state="none" />;
  return (
    <Loaded query={undo}>
      {({ state, email, changedTo, changedAt, until }) =>
        state === 'open' ? (
          <Stack>
            <Facts>
              <Fact label={t('undo.old')}>{email}</Fact>
              <Fact label={t('undo.changed-to')}>{changedTo}</Fact>
              <Fact label={t('undo.changed-at')}>{dates.instant(changedAt)}</Fact>
              <Fact label={t('undo.until')}>{dates.until(until)}</Fact>
            </Facts>
            <Soft>{t('undo.hint')}</Soft>
            <Undo token={token} email={email} />
          </Stack>
        ) : (
          <Over state={state} />
        )
      }
    </Loaded>
  );
}

/** A link that undoes nothing: it was used, is too old, or is none. */
function Over({ state }: { state: 'none' | 'expired' | 'undone' }) {
  const { t } = useTranslation('account-email');
  const door = <LinkButton to="/sign-in">{t('undo.sign-in')}</LinkButton>;
  return (
    <EmptyState icon="mail" title={t(`undo.${state}`)} action={door}>
      {t(`undo.${state}-hint`)}
    </EmptyState>
  );
}

function Undo({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('account-email');
  const navigate = useNavigate();
  const renew = useRenewSession();
  const form = useForm({
    initial: { password: '' },
    send: ({ password }) => undoEmailChange(token, password),
    done: async () => {
      await renew();
      await navigate(`/sign-in?${new URLSearchParams({ email, undone: '1' }).toString()}`, { replace: true });
    },
  });
  return (
    <Form label={t('undo.title')} faults={form.faults} onSubmit={form.submit}>
      <PasswordField
        label={t('account:new-password')}
        hint={t('account:password-hint')}
        autoComplete="new-password"
        {...form.bind('password')}
      />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('undo.verb')}
      </Button>
    </Form>
  );
}
