import { useTranslation } from 'react-i18next';
import { SignOutButton } from '../../features/identity/sign-out-button.js';
import { LinkButton } from '../../ui/button.js';

/** From one's account to everything else that is one's own, and out. */
export function AccountDoors({ home }: { home: string }) {
  const { t } = useTranslation('account');
  return (
    <>
      <LinkButton to="/inbox">{t('inbox:title')}</LinkButton>
      <LinkButton to="/account/data">{t('inbox:mine.title')}</LinkButton>
      <LinkButton to="/account/certificates">{t('certificate:mine.title')}</LinkButton>
      <LinkButton to="/account/affiliations">{t('belonging:title')}</LinkButton>
      <LinkButton to="/account/consents">{t('me.consents')}</LinkButton>
      <LinkButton to={home}>{t('me.workspace')}</LinkButton>
      <SignOutButton />
    </>
  );
}
