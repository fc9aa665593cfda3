import { useTranslation } from 'react-i18next';
import { MySessions } from '../../features/identity/my-sessions.js';
import { PasswordForm } from '../../features/identity/password-form.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';

/** A new authenticator needs a code of the present one first, and comes back here. */
const ENROL = '/second-factor/enrolment?return=%2Faccount';
const REPLACE = `/second-factor?return=${encodeURIComponent(ENROL)}`;

/** What keeps an account one's own: password, second factor, and where it is signed in. */
export function Locks({ enrolled }: { enrolled: boolean }) {
  const { t } = useTranslation('account');
  return (
    <>
      <Card title={t('password-change.title')}>
        <PasswordForm />
      </Card>
      <Card
        title={t('account-email:two-step.title')}
        aside={enrolled && <StateTag tone="success">{t('account-email:two-step.on')}</StateTag>}
      >
        <Stack>
          <Soft>{t(`account-email:two-step.${enrolled ? 'on' : 'off'}-hint`)}</Soft>
          <div>
            <LinkButton to={enrolled ? REPLACE : ENROL}>
              {t(`account-email:two-step.${enrolled ? 'replace' : 'enrol'}`)}
            </LinkButton>
          </div>
        </Stack>
      </Card>
      <Card title={t('me.sessions')}>
        <MySessions />
      </Card>
    </>
  );
}
