import { useTranslation } from 'react-i18next';
import { SignOutButton } from '../../features/identity/sign-out-button.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { Row, Stack } from '../../ui/stack.js';

/** What there is of an account in a session by a code on paper: who it is, the way back to judging, signing out. */
export function ByCode({ name }: { name: string }) {
  const { t } = useTranslation('hall');
  return (
    <Stack>
      <PageHead title={name} actions={<SignOutButton />} />
      <Card title={t('by-code.title')}>
        <Stack>
          <p>{t('by-code.text')}</p>
          <Row>
            <LinkButton to="/judge" look="primary">
              {t('by-code.judge')}
            </LinkButton>
          </Row>
        </Stack>
      </Card>
    </Stack>
  );
}
