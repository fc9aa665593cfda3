import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ConfirmForm } from '../../features/identity/confirm-form.js';
import { ResetForm, ResetRequestForm } from '../../features/identity/reset-forms.js';
import { SignInForm } from '../../features/identity/sign-in-form.js';
import { SignUpForm } from '../../features/identity/sign-up-form.js';
import { Notice } from '../../ui/notice.js';
import { Sheet } from '../../ui/sheet.js';

/** Signing in; says so when the person comes from proving the address or from a reset. */
export function SignIn() {
  const { t } = useTranslation('account');
  const [params] = useSearchParams();
  const done = ['confirmed', 'reset', 'undone'].find((step) => params.has(step));
  return (
    <Sheet narrow title={t('sign-in.title')} lead={t('sign-in.lead')}>
      {done && (
        <div style={{ marginBottom: 20 }}>
          <Notice tone="success">{t(`sign-in.${done}`)}</Notice>
        </div>
      )}
      <SignInForm />
    </Sheet>
  );
}

/** A new account. */
export function SignUp() {
  const { t } = useTranslation('account');
  return (
    <Sheet narrow title={t('sign-up.title')} lead={t('sign-up.lead')}>
      <SignUpForm />
    </Sheet>
  );
}

/** The code from the mail. */
export function Confirm() {
  const { t } = useTranslation('account');
  const email = useSearchParams()[0].get('email');
  return (
    <Sheet narrow title={t('confirm.title')} lead={email ? t('confirm.lead', { email }) : undefined}>
      <ConfirmForm />
    </Sheet>
  );
}

/** A forgotten password, in two steps. */
export function PasswordReset() {
  const { t } = useTranslation('account');
  const [email, setEmail] = useState<string | null>(null);
  return (
    <Sheet narrow title={t('reset.title')} lead={email === null ? t('reset.lead') : undefined}>
      {email === null ? <ResetRequestForm onSent={setEmail} /> : <ResetForm email={email} />}
    </Sheet>
  );
}
